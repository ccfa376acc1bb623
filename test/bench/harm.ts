/** Side effects on a page: layout shifts, changes of its document, long tasks. All are counted, none timed. */
import { type BenchBrowser, sleep, withBrowser } from './browser.ts';
import type { Bench } from './context.ts';
import { OUR_WORLD } from './extensions.ts';
import { withMentions } from './pages.ts';
import { WATCH_HARM } from './probe.ts';
import type { Part } from './report.ts';
import { figure, sum } from './statistics.ts';
import { mainThread, ownTasks, slicesOf, type TraceEvent, trace } from './tracing.ts';
import { evaluate, openWorld, time } from './world.ts';

const LONG_TASK_MS = 50;
const SETTLED_MS = 500;

interface Harm {
  readonly shifts: number;
  readonly changes: number;
  /** The HTML of the final document. */
  readonly html: string;
  /** Durations of our tasks, or the peer's, in ms. */
  readonly tasks: readonly number[];
}

export async function harm(bench: Bench): Promise<Part> {
  const pages = bench.pages.map(({ html }) => withMentions(html));
  const code = bench.code('peers/mark.ts');
  const all = async (browser: BenchBrowser, load: Loader, script = '') => {
    const loads: Harm[] = [];
    for (const html of pages) loads.push(await load(browser, bench.site.address(html), script));
    return loads;
  };
  const own = await withBrowser(bench.extension, (browser) => all(browser, loadWithUs));
  const [bare, peer] = await withBrowser(undefined, async (browser) => [
    await all(browser, loadAlone),
    await all(browser, loadAlone, code),
  ]);
  const caused = (loads: readonly Harm[]) => {
    const tasks = loads.flatMap((load) => load.tasks);
    return {
      shifts: sum(loads.map(({ shifts }, i) => shifts - (bare[i]?.shifts ?? 0))),
      changes: sum(loads.map(({ changes }, i) => changes - (bare[i]?.changes ?? 0))),
      others: loads.filter(({ html }, i) => html !== bare[i]?.html).length,
      long: tasks.filter((ms) => ms >= LONG_TASK_MS).length,
      longest: Math.max(0, ...tasks),
    };
  };
  const said = ({ shifts, changes, others, long, longest }: ReturnType<typeof caused>) =>
    `${shifts} shifts, ${changes} changes (${others} documents differ in the end), ${long} long tasks (longest ${figure(longest)} ms)`;
  const [ours, theirs] = [caused(own), caused(peer)];
  return {
    rows: [
      {
        measure: `layout shifts, DOM changes, long tasks caused on ${pages.length} pages with mentions`,
        target: '0',
        result: said(ours),
        peers: `mark.js ${said(theirs)}`,
        met: ours.shifts + ours.changes + ours.others + ours.long === 0,
      },
    ],
  };
}

type Loader = (browser: BenchBrowser, address: string, script: string) => Promise<Harm>;

async function loadWithUs(browser: BenchBrowser, address: string): Promise<Harm> {
  let events: TraceEvent[] = [];
  const counted = await load(browser, address, async (run) => {
    events = await trace(browser, async () => void (await run()));
  });
  const main = mainThread(events, address);
  return { ...counted, tasks: ownTasks(main, slicesOf(main, OUR_WORLD)) };
}

async function loadAlone(browser: BenchBrowser, address: string, script: string): Promise<Harm> {
  const tasks: number[] = [];
  const counted = await load(browser, address, async (run) => {
    const world = await run();
    if (script === '') return;
    await world.evaluate(script);
    tasks.push((await time(world, 'contestant.scan()')).ms);
    await sleep(SETTLED_MS);
  });
  return { ...counted, tasks };
}

/** Loads a page and counts. @param around wraps the load in further actions */
async function load(
  browser: BenchBrowser,
  address: string,
  around: (run: () => ReturnType<typeof openWorld>) => Promise<void>,
): Promise<Omit<Harm, 'tasks'>> {
  const tab = await browser.newTab();
  await tab.client.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_HARM });
  await around(async () => {
    const world = await openWorld(tab, address);
    await sleep(SETTLED_MS);
    return world;
  });
  const counted = await evaluate<Omit<Harm, 'tasks'>>(tab.client, '({ ...benchHarm, html: benchHarm.html() })');
  await tab.close();
  return counted;
}

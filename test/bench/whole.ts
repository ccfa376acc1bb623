/** The cost of the whole extension on a page without a mention, from injection until idle, measured by tracing. */
import { type BenchBrowser, openBrowser, sleep } from './browser.ts';
import type { Bench } from './context.ts';
import { EMPTY_WORLD, OUR_WORLD } from './extensions.ts';
import { NEWS, page } from './pages.ts';
import type { Part, Row } from './report.ts';
import { figure, median, sum } from './statistics.ts';
import { mainThread, slicesOf, timeIn, trace } from './tracing.ts';

const ROUNDS = 9;

/** After this time, in ms, only idle-time work is left. */
const SETTLED_MS = 600;

interface Cost {
  readonly total: number;
  readonly setUp: number;
  readonly compile: number;
  readonly run: number;
  /** Everything after the injection: loading settings and reading text. */
  readonly scan: number;
}

export async function whole(bench: Bench): Promise<Part> {
  const ours = await openBrowser(bench.extension);
  const reading = await openBrowser(bench.reading);
  const least = await openBrowser(bench.least);
  try {
    const news = bench.pages.find(({ name }) => name === NEWS) ?? bench.pages[0];
    const pages = [
      ['a page of one line', page('<p>One line.</p>')],
      [`a news page (${news?.name})`, news?.html ?? ''],
    ] as const;
    const rows: Row[] = [];
    for (const [name, html] of pages) {
      const rounds: Round[] = [];
      for (let i = 0; i < ROUNDS; i++) {
        const own = await costOf(ours, bench.site.address(html), OUR_WORLD);
        const other = await costOf(reading, bench.site.address(html), EMPTY_WORLD);
        const bound = await costOf(least, bench.site.address(html), EMPTY_WORLD);
        rounds.push({ own, other, bound });
      }
      rows.push(rowOf(name, rounds));
    }
    const note = `Whole extension: ${ROUNDS} rounds, the two in turn, each in a new process. Set-up is the isolated world and the browser's bindings, scan all that runs after the injection (settings, text) until ${SETTLED_MS} ms later.`;
    return { rows, notes: [note] };
  } finally {
    await ours.close();
    await reading.close();
    await least.close();
  }
}

async function costOf(browser: BenchBrowser, address: string, world: string): Promise<Cost> {
  const tab = await browser.newTab();
  const events = await trace(browser, async () => {
    await tab.goto(address);
    await sleep(SETTLED_MS);
  });
  await tab.close();
  const main = mainThread(events, address);
  const slices = slicesOf(main, world);
  const total = sum(slices.map(({ ms }) => ms));
  const injection = sum(slices.filter(({ kind }) => kind === 'injection').map(({ ms }) => ms));
  const compile = timeIn(main, 'v8.compile');
  const evaluate = timeIn(main, 'EvaluateScript');
  return { total, setUp: injection - evaluate, compile, run: evaluate - compile, scan: total - injection };
}

interface Round {
  readonly own: Cost;
  readonly other: Cost;
  readonly bound: Cost;
}

function rowOf(name: string, rounds: readonly Round[]): Row {
  const parts = (costs: readonly Cost[]) => {
    const of = (part: keyof Cost) => figure(median(costs.map((cost) => cost[part])));
    return `${of('total')} ms: set-up ${of('setUp')}, compile ${of('compile')}, run ${of('run')}, scan ${of('scan')}`;
  };
  const ratio = median(rounds.map(({ own, other }) => own.total / other.total));
  const bound = median(rounds.map(({ bound, other }) => bound.total / other.total));
  return {
    measure: `whole extension on ${name} without a mention ÷ empty content script and one textContent`,
    target: '≤ 2',
    result: `${figure(ratio)} (${parts(rounds.map(({ own }) => own))})`,
    peers: `empty with textContent ${parts(rounds.map(({ other }) => other))}; with settings and listeners besides ${figure(bound)} × that, ${parts(rounds.map(({ bound }) => bound))}`,
    met: ratio <= 2,
  };
}

/**
 * All that an extension adds to a page's main thread and heap, by difference: every task of the first 1.5 s, with the
 * extension and without. Slices that a trace names (whole.ts) miss what the browser does on an extension's behalf.
 */
import { type BenchBrowser, openBrowser, sleep } from './browser.ts';
import type { Bench } from './context.ts';
import { NEWS, page, withMentions } from './pages.ts';
import type { Part, Row } from './report.ts';
import { figure, median, quantile } from './statistics.ts';
import { mainThread, timeOfTasks, trace } from './tracing.ts';

const ROUNDS = 15;

/** In ms, from when the page is parsed. */
const MEASURED = 1_500;

/** Samples of the rounds, drawn anew, by which the spread of a ratio is told. */
const RESAMPLES = 400;

interface Cost {
  readonly ms: number;
  readonly kB: number;
}

interface Round {
  readonly none: Cost;
  readonly least: Cost;
  readonly ours: Cost;
}

export async function total(bench: Bench): Promise<Part> {
  const browsers = {
    none: await openBrowser(),
    least: await openBrowser(bench.least),
    ours: await openBrowser(bench.extension),
  };
  try {
    const news = bench.pages.find(({ name }) => name === NEWS) ?? bench.pages[0];
    const line = await roundsOf(bench, browsers, page('<p>One line.</p>'));
    const marked = await roundsOf(
      bench,
      browsers,
      withMentions(page('<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>')),
    );
    const large = await roundsOf(bench, browsers, news?.html ?? '');
    const { least, ours } = added(line);
    const [low, high] = spreadOf(line, (rounds) => added(rounds).ours.ms / added(rounds).least.ms);
    const three = added(marked);
    const [newsLow, newsHigh] = spreadOf(large, (rounds) => added(rounds).ours.ms - added(rounds).least.ms);
    const difference = added(large).ours.ms - added(large).least.ms;
    const rows: Row[] = [
      {
        measure: 'all tasks of the first 1.5 s, page of one line, ours ÷ the least (each without the page’s own)',
        target: '≤ 1.3',
        result: `${figure(ours.ms / least.ms)} (${figure(low)} to ${figure(high)}; ${figure(ours.ms)} ms)`,
        peers: `the least ${figure(least.ms)} ms`,
        met: ours.ms / least.ms <= 1.3,
      },
      {
        measure: 'the same with three mentions, marked ÷ the least on the page of one line',
        target: '≤ 3',
        result: `${figure(three.ours.ms / least.ms)} (${figure(three.ours.ms)} ms)`,
        peers: `the least there ${figure(three.least.ms)} ms`,
        met: three.ours.ms / least.ms <= 3,
      },
      {
        measure: `the same on a news page (${news?.name}), ours − the least`,
        target: 'within the spread',
        result: `${figure(difference)} ms (${figure(newsLow)} to ${figure(newsHigh)}), of ${figure(median(large.map(({ none }) => none.ms)))} ms of the page’s own`,
        peers: '',
        met: newsLow <= 0,
      },
      {
        measure: 'heap kept on the page of one line, ours ÷ the least (each without the page’s own)',
        target: '≤ 1.3',
        result: `${figure(ours.kB / least.kB)} (${figure(ours.kB)} kB)`,
        peers: `the least ${figure(least.kB)} kB`,
        met: ours.kB / least.kB <= 1.3,
      },
    ];
    const note = `All tasks: ${ROUNDS} rounds of no extension, the least and ours in turn, each load in a new process, microtasks included; medians, and 80 % of ${RESAMPLES} samples of the rounds drawn anew. The least asks for settings, listens, and reads the text.`;
    return { rows, notes: [note] };
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
  }
}

async function roundsOf(bench: Bench, browsers: Record<keyof Round, BenchBrowser>, html: string): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({
      none: await costOf(browsers.none, bench.site.address(html)),
      least: await costOf(browsers.least, bench.site.address(html)),
      ours: await costOf(browsers.ours, bench.site.address(html)),
    });
  return rounds;
}

async function costOf(browser: BenchBrowser, address: string): Promise<Cost> {
  const tab = await browser.newTab();
  const events = await trace(browser, async () => {
    await tab.goto(address);
    await sleep(MEASURED);
  });
  const main = mainThread(events, address);
  const start = main.find(({ name }) => name === 'ParseHTML')?.ts ?? 0;
  const ms = timeOfTasks(main.filter(({ ts }) => ts < start + MEASURED * 1000));
  await tab.client.send('HeapProfiler.collectGarbage');
  await tab.client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await tab.client.send('Runtime.getHeapUsage');
  await tab.close();
  return { ms, kB: (usedSize + embedderHeapUsedSize) / 1000 };
}

/** Returns the cost that each extension adds to the page's own, by medians. */
function added(rounds: readonly Round[]): Record<'least' | 'ours', Cost> {
  const by = (which: 'least' | 'ours', unit: keyof Cost) =>
    median(rounds.map((round) => round[which][unit])) - median(rounds.map(({ none }) => none[unit]));
  return {
    least: { ms: by('least', 'ms'), kB: by('least', 'kB') },
    ours: { ms: by('ours', 'ms'), kB: by('ours', 'kB') },
  };
}

/** The range in which four of five results lie if rounds are drawn anew from those measured. */
function spreadOf(rounds: readonly Round[], result: (rounds: readonly Round[]) => number): readonly [number, number] {
  const draw = () => rounds[Math.floor(Math.random() * rounds.length)];
  const results = Array.from({ length: RESAMPLES }, () =>
    result(rounds.map(draw).filter((round) => round !== undefined)),
  );
  return [quantile(results, 0.1), quantile(results, 0.9)];
}

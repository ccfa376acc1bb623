/** The first scan of a page, without a mention and with three, compared with the least code for it and with peers. */
import { type Tab, withBrowser } from './browser.ts';
import type { Bench } from './context.ts';
import { type BenchPage, withMentions } from './pages.ts';
import type { Part, Row } from './report.ts';
import { figure, median } from './statistics.ts';
import { openWorld, time } from './world.ts';

const ROUNDS = 5;

/** Peers differ so much that fewer rounds suffice. */
const PEER_ROUNDS = 2;

const OURS = 'Caveat';
const LEAST = 'the least: text, pattern, hosts and places';
const CONTESTANTS: Readonly<Record<string, string>> = {
  [LEAST]: 'peers/least.ts',
  [OURS]: 'ours.ts',
  'textContent and a regex': 'peers/text-content.ts',
  'bare walk': 'peers/walk.ts',
  'find-and-replace': 'peers/find-and-replace.ts',
  'highlight-search-term': 'peers/highlight-search-term.ts',
  'advanced-mark.js': 'peers/advanced-mark.ts',
  'mark.js': 'peers/mark.ts',
};

interface Round {
  /** The time of each contestant for all pages, in ms. */
  readonly ms: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, number>;
}

/** A way of opening pages: the tab and their addresses. */
interface Visitor {
  readonly tab: Tab;
  readonly addressOf: (html: string) => string;
}

export async function scan(bench: Bench): Promise<Part> {
  const code = new Map<string, string>();
  for (const [name, file] of Object.entries(CONTESTANTS)) code.set(name, bench.code(file));
  const marked = bench.pages.map(({ name, html }) => ({ name, html: withMentions(html) }));
  return withBrowser(undefined, async (browser) => {
    const run = async (pages: readonly BenchPage[], { tab, addressOf }: Visitor, number: number): Promise<Round> => {
      const names = [...code.keys()].filter((_, i) => i < 2 || number < PEER_ROUNDS);
      const ms = new Map<string, number>();
      const marks = new Map<string, number>();
      for (const { html } of pages)
        for (const name of number % 2 === 0 ? names : names.toReversed()) {
          const world = await openWorld(tab, addressOf(html));
          await world.evaluate(code.get(name) ?? '');
          const timed = await time(world, 'contestant.scan()');
          ms.set(name, (ms.get(name) ?? 0) + timed.ms);
          marks.set(name, (marks.get(name) ?? 0) + timed.value);
        }
      return { ms, marks };
    };
    const further: Visitor = { tab: await browser.newTab(), addressOf: bench.site.further };
    const alone: Visitor = { tab: await browser.newTab(), addressOf: bench.site.address };
    // The first page of the site is not measured.
    await run(bench.pages.slice(0, 1), further, 0);
    const parts: ReadonlyMap<string, number>[] = [];
    const rounds = { none: [] as Round[], three: [] as Round[], noneAlone: [] as Round[], threeAlone: [] as Round[] };
    for (let number = 0; number < ROUNDS; number++) {
      rounds.none.push(await run(bench.pages, further, number));
      rounds.three.push(await run(marked, further, number));
      parts.push(await partsOf(alone.tab, marked, bench));
      rounds.noneAlone.push(await run(bench.pages, alone, number));
      rounds.threeAlone.push(await run(marked, alone, number));
    }
    const results = [
      result(
        'first scan of a page without a mention, shadow hosts found ÷ the least code that does the same',
        1.05,
        rounds.none,
        0,
      ),
      result('the same with three mentions, marked', 1.25, rounds.three, marked.length * 3),
      result('no mention, the first page of a new process', 1.05, rounds.noneAlone, 0),
      result('three mentions, the first page of a new process', 1.6, rounds.threeAlone, marked.length * 3),
    ];
    const titles = ['First scan, no mention', 'First scan, three mentions marked'];
    return {
      rows: results.map(({ row }) => row),
      groups: titles.map((title, i) => ({ title, bars: results[i]?.bars ?? [] })),
      notes: [
        `First scan: ${bench.pages.length} pages (${bench.saved} saved ones${bench.saved === 0 ? ': ../shared is not here, so made ones only' : ''}), ${ROUNDS} rounds (peers ${PEER_ROUNDS}), each scan the first thing that runs in a new isolated world of a freshly loaded page; all pages of a round are summed, and the median of the rounds' ratios is given. The first two rows are of pages that follow each other on a site, as when a reader reads on: the process stays. In the other two each page is the first of a new process, where nothing is compiled yet, nor any binding of the browser made.`,
        `What the first scan with three mentions is made of in a new process, each part ÷ the least: ${spent(parts, rounds.threeAlone)}.`,
      ],
    };
  });
}

/** Returns the time of each part of our scan on all pages, in ms. */
async function partsOf(tab: Tab, pages: readonly BenchPage[], bench: Bench): Promise<ReadonlyMap<string, number>> {
  const all = new Map<string, number>();
  for (const { html } of pages) {
    const world = await openWorld(tab, bench.site.address(html));
    await world.evaluate(bench.code('ours-parts.ts'));
    const parts = await world.evaluate<Record<string, number>>('contestant.scan()');
    for (const [name, ms] of Object.entries(parts)) all.set(name, (all.get(name) ?? 0) + ms);
  }
  return all;
}

function spent(rounds: readonly ReadonlyMap<string, number>[], leasts: readonly Round[]): string {
  const least = median(leasts.map(({ ms }) => ms.get(LEAST) ?? 0));
  const names = [...(rounds[0]?.keys() ?? [])];
  return names.map((name) => `${name} ${figure(median(rounds.map((all) => all.get(name) ?? 0)) / least)}`).join(', ');
}

function result(measure: string, target: number, rounds: readonly Round[], expected: number) {
  const ratio = (name: string) =>
    median(rounds.flatMap(({ ms }) => (ms.has(name) ? [(ms.get(name) ?? 0) / (ms.get(LEAST) ?? 0)] : [])));
  const ms = (name: string) => median(rounds.map((round) => round.ms.get(name) ?? 0));
  const marks = (name: string) => rounds[0]?.marks.get(name) ?? 0;
  const peers = Object.keys(CONTESTANTS).filter((name) => name !== LEAST && name !== OURS);
  const found = (name: string) => (expected > 0 ? ` (${marks(name)} of ${expected} marks)` : '');
  const spread = rounds.map(({ ms: all }) => (all.get(OURS) ?? 0) / (all.get(LEAST) ?? 0));
  const row: Row = {
    measure,
    target: `≤ ${target}`,
    result: `${figure(ratio(OURS))} (${figure(Math.min(...spread))} to ${figure(Math.max(...spread))}; ${figure(ms(OURS))} ms, the least ${figure(ms(LEAST))} ms)${found(OURS)}`,
    peers: peers.map((name) => `${name} ${figure(ratio(name))}${found(name)}`).join(', '),
    met: ratio(OURS) <= target,
  };
  const bars = [OURS, ...peers].map((label) => ({ label, value: ratio(label), ours: label === OURS }));
  return { row, bars: [...bars, { label: 'target', value: target, ours: false }] };
}

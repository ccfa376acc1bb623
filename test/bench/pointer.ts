/** Ten thousand mentions on one page: moving the pointer, scrolling, and how the first scan grows. */
import { type BenchBrowser, sleep, type Tab, withBrowser } from './browser.ts';
import type { Bench } from './context.ts';
import { OUR_WORLD } from './extensions.ts';
import { article } from './pages.ts';
import { COUNT } from './probe.ts';
import type { Part } from './report.ts';
import { figure, median, quantile, sum } from './statistics.ts';
import { mainThread, markTime, slicesOf, trace } from './tracing.ts';
import { evaluate, openWorld, time, waitFor } from './world.ts';

const MENTIONS = 10_000;
/** No page gets more: the mentions after these are left alone. */
const MOST_MARKS = 2_000;
const MOVES = 200;
const STEPS = [1_250, 2_500, 5_000, 10_000];
const ROUNDS = 3;

const pageOf = (mentions: number) => article(mentions, () => 'Ascend 910C');

export async function pointer(bench: Bench): Promise<Part> {
  const html = pageOf(MENTIONS);
  const [move, withUs] = await withBrowser(bench.extension, async (browser) => {
    const address = bench.site.address(html);
    const tab = await browser.newTab();
    const events = await trace(browser, async () => {
      await tab.goto(address);
      await waitFor(tab.client, `${COUNT} >= ${MOST_MARKS}`);
      // Waits until all mentions have been counted, which has nothing to do with moves.
      await sleep(15_000);
      await evaluate(tab.client, "performance.mark('bench-begin')");
      await moveAbout(tab);
      await evaluate(tab.client, "performance.mark('bench-end')");
    });
    const [begin, end] = [markTime(events, 'bench-begin'), markTime(events, 'bench-end')];
    const slices = slicesOf(mainThread(events, address), OUR_WORLD);
    // Work in idle time is not a response to a move.
    const ours = slices.filter(({ start, idle }) => !idle && start >= begin && start < end);
    const peer = await evaluate<number>(tab.client, FROM_POINT);
    const frames = await scrollFrames(tab);
    return [{ ms: sum(ours.map(({ ms }) => ms)) / MOVES, peer }, frames];
  });
  const [without, growth] = await withBrowser(undefined, async (browser) => {
    const tab = await browser.newTab();
    await tab.goto(bench.site.address(html));
    await sleep(1_000);
    return [await scrollFrames(tab), await growthOf(browser, bench)];
  });
  const frames = ({ rate, late }: Frames) => `${figure(rate)} frames/s, 95 % within ${figure(late)} ms`;
  const [least, most] = [growth[0], growth.at(-1)];
  const factor = (most?.ms ?? 0) / (least?.ms ?? 1);
  return {
    rows: [
      {
        measure: `${MENTIONS.toLocaleString('en')} mentions, of which ${MOST_MARKS.toLocaleString('en')} are marked: our time for a pointer move`,
        target: '≤ 0.1 ms',
        result: `${figure(move.ms)} ms`,
        peers: `highlightsFromPoint ${figure(move.peer)} ms`,
        met: move.ms <= 0.1,
      },
      {
        measure: 'the same: scrolling',
        target: "the page's own frame rate",
        result: frames(withUs),
        peers: `without the extension ${frames(without)}`,
        met: withUs.rate >= without.rate * 0.98,
      },
      {
        measure: `first scan of ${STEPS.map((n) => n.toLocaleString('en')).join(' → ')} mentions`,
        target: 'linear: ÷ walk stays',
        result: `${growth.map(({ ms }) => figure(ms)).join(' → ')} ms (× ${figure(factor)}), ÷ walk ${growth.map(({ ratio }) => figure(ratio)).join(' → ')}`,
        peers: '',
        met: (most?.ratio ?? 0) <= 1.25 * (least?.ratio ?? 0),
      },
    ],
  };
}

/** Moves the pointer over text and marks, never resting long enough to open a card. */
async function moveAbout({ client }: Tab): Promise<void> {
  for (let i = 0; i < MOVES; i++) {
    const [x, y] = [(i * 37) % 760, (i * 53) % 580];
    await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }
}

const FROM_POINT = `(() => {
  const start = performance.now();
  for (let i = 0; i < 20; i++) CSS.highlights.highlightsFromPoint((i * 37) % 760, (i * 53) % 580);
  return (performance.now() - start) / 20;
})()`;

interface Frames {
  readonly rate: number;
  readonly late: number;
}

async function scrollFrames({ client }: Tab): Promise<Frames> {
  await evaluate(
    client,
    `(() => {
      const times = (globalThis.benchFrames = []);
      const step = (now) => {
        times.push(now);
        scrollBy(0, 40);
        if (now - times[0] < 3000) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    })()`,
  );
  await sleep(3_500);
  const times = await evaluate<number[]>(client, 'benchFrames');
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  return { rate: (gaps.length / sum(gaps)) * 1000, late: quantile(gaps, 0.95) };
}

async function growthOf(browser: BenchBrowser, bench: Bench) {
  const [ours, walk] = [bench.code('ours.ts'), bench.code('peers/walk.ts')];
  const tab = await browser.newTab();
  const once = async (code: string, mentions: number) => {
    const world = await openWorld(tab, bench.site.address(pageOf(mentions)));
    await world.evaluate(code);
    return (await time(world, 'contestant.scan()')).ms;
  };
  const steps: { readonly ms: number; readonly ratio: number }[] = [];
  for (const mentions of STEPS) {
    const rounds: { readonly ms: number; readonly ratio: number }[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const [ms, bare] = [await once(ours, mentions), await once(walk, mentions)];
      rounds.push({ ms, ratio: ms / bare });
    }
    steps.push({ ms: median(rounds.map(({ ms }) => ms)), ratio: median(rounds.map(({ ratio }) => ratio)) });
  }
  return steps;
}

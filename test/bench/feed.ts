/** A feed that never stops: our share of the main thread, and how soon each mention is marked. */
import { type BenchBrowser, sleep, withBrowser } from './browser.ts';
import type { Bench } from './context.ts';
import { OUR_WORLD } from './extensions.ts';
import { type FeedResult, feedPage, PER_TICK, TICK_MS } from './feed-page.ts';
import type { Part } from './report.ts';
import { figure, median, sum } from './statistics.ts';
import { mainThread, markTime, slicesOf, trace } from './tracing.ts';
import { evaluate, openWorld, type World, waitFor } from './world.ts';

const RUN_MS = 10_000;
const PEER_RUN_MS = 4_000;

export async function feed(bench: Bench): Promise<Part> {
  const address = (ms: number) => bench.site.address(feedPage(ms), true);
  const own = await withBrowser(bench.extension, (browser) => measure(browser, address(RUN_MS), RUN_MS, OUR_WORLD));
  const peer = (file: string, lasts: number, whole = '') =>
    withBrowser(undefined, (browser) =>
      measure(browser, address(lasts), lasts, 'bench', (world) =>
        world.evaluate(`${bench.code(file)}; contestant.start(${whole})`),
      ),
    );
  const least = await peer('peers/feed-least.ts', RUN_MS);
  const [added, body] = [
    await peer('peers/feed.ts', PEER_RUN_MS, 'false'),
    await peer('peers/feed.ts', PEER_RUN_MS, 'true'),
  ];
  const share = (one: { readonly share: number }) => `${figure(one.share * 100)} %`;
  const missed = ({ result }: Measured) => result.inserted - result.delays.length;
  const delays = ({ result }: Measured) =>
    `max ${figure(Math.max(...result.delays))} ms, median ${figure(median(result.delays))} ms, ${missed({ result, share: 0 })} of ${result.inserted} not marked`;
  return {
    rows: [
      {
        measure: `feed, ${PER_TICK} paragraphs every ${TICK_MS} ms for ${RUN_MS / 1000} s: our share of the main thread`,
        target: '≤ 1.5 %',
        result: share(own),
        peers: `the least that marks what is new ${share(least)}, mark.js for ${PEER_RUN_MS / 1000} s on what is new ${share(added)}, on the page ${share(body)}`,
        met: own.share <= 0.015,
      },
      {
        measure: 'the same: from insertion until the mark is there, looked for as each frame begins and behind it',
        target: 'each ≤ 50 ms',
        result: delays(own),
        peers: `the least that marks what is new ${delays(least)}, mark.js on what is new ${delays(added)}, on the page ${delays(body)}`,
        met: missed(own) === 0 && Math.max(...own.result.delays) <= 50,
      },
    ],
    notes: [
      `Feed: ${own.result.ticks} of ${RUN_MS / TICK_MS} ticks came (the page itself is busy); one mention in each. Frames are 16.7 ms apart at best.`,
    ],
  };
}

interface Measured {
  readonly share: number;
  readonly result: FeedResult;
}

async function measure(
  browser: BenchBrowser,
  address: string,
  lasts: number,
  name: string,
  prepare?: (world: World) => Promise<unknown>,
): Promise<Measured> {
  const tab = await browser.newTab();
  const events = await trace(browser, async () => {
    const world = await openWorld(tab, address);
    await prepare?.(world);
    await sleep(1_000);
    await evaluate(tab.client, "performance.mark('bench-begin'); benchStart()");
    await sleep(lasts + 500);
    await waitFor(tab.client, 'benchFeed.done');
  });
  const result = await evaluate<FeedResult>(tab.client, 'benchFeed');
  await tab.close();
  const main = mainThread(events, address);
  const begin = markTime(events, 'bench-begin');
  const slices = slicesOf(main, name).filter(({ start }) => start >= begin);
  return { share: sum(slices.map(({ ms }) => ms)) / lasts, result };
}

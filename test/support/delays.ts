/** Lets tests show that something does not happen, by looking after the time at which it would have. */
import type { Frame, Page } from 'puppeteer-core';
import { DELAYS, STILL_MS } from '../../src/annotator/popover/hover-delays.ts';

const LONGEST = Math.max(...Object.values(DELAYS).map(Number));

/**
 * Waits until every delay that the pointer has started is over. Each step is as long as the extension's longest and
 * starts after it, and timers of one document fire in the order in which they are due, even on a slow machine.
 */
export async function outlastDelays(where: Page | Frame): Promise<void> {
  await where.evaluate(
    async (still, longest) => {
      const timer = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      await timer(still + 1);
      await frame();
      await timer(longest + 1);
      await frame();
    },
    STILL_MS,
    LONGEST,
  );
}

/** Waits until a pointer that rests has been noticed, before any card opens. */
export async function outlastStillness(where: Page | Frame): Promise<void> {
  await where.evaluate(async (still) => {
    await new Promise((done) => setTimeout(done, still + 1));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  }, STILL_MS);
}

/** How tests show that something does not happen: they look behind the moment in which it would have. */
import type { Frame, Page } from 'puppeteer-core';
import { DELAYS, STILL_MS } from '../../src/annotator/popover/hover-state.ts';

const LONGEST = Math.max(...Object.values(DELAYS).map(Number));

/**
 * Waits until every delay that the pointer has begun is over. Each step is as long as the extension's own and begins
 * after it; timers of one document fire in the order in which they are due, however slow the machine is.
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

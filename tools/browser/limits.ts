/** The time after which anything counts as hung. */
import type { Page } from 'puppeteer-core';

/** The time that the probe takes on an idle machine with two cores, in ms. */
const USUAL_PROBE_MS = 60;

/** Returns how many times slower than usual this machine currently is, at least 1. It may be busy with other work. */
function slowness(): number {
  const start = performance.now();
  let value = 1;
  for (let i = 1; i < 30_000_000; i++) value = Math.imul(value, i) ^ i;
  // Uses the value, so that the loop is not optimized away.
  if (!Number.isInteger(value)) throw new Error('The probe has no result.');
  return Math.max(1, (performance.now() - start) / USUAL_PROBE_MS);
}

/**
 * The limit of every wait, in ms. It takes minutes and only ends what hangs: no test depends on how soon something
 * happens.
 */
export const HANG_LIMIT = Math.round(300_000 * slowness());

/** Sets puppeteer's own timeouts of a page to the limit, and returns the page. */
export function withHangLimit(page: Page): Page {
  page.setDefaultTimeout(HANG_LIMIT);
  return page;
}

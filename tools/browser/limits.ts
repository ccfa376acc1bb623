/** How long anything may take before it counts as hung. */
import type { Page } from 'puppeteer-core';

/** How long the probe takes on an idle machine of two cores, in ms. */
const USUAL = 60;

/** How many times slower than usual this machine is now, never less than 1: others may be at work on it. */
function slowness(): number {
  const start = performance.now();
  let value = 1;
  for (let i = 1; i < 30_000_000; i++) value = Math.imul(value, i) ^ i;
  // Read, so that the loop is not optimized away.
  if (!Number.isInteger(value)) throw new Error('The probe has no result.');
  return Math.max(1, (performance.now() - start) / USUAL);
}

/**
 * The limit of every wait, in ms: minutes. It only ends what hangs, and no test is right or wrong by how soon something
 * comes.
 */
export const HANG_LIMIT = Math.round(300_000 * slowness());

/** The page, with puppeteer's own limits set to ours. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(HANG_LIMIT);
  return page;
}

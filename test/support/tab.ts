/** The tab that tests use in turn. */
import type { Page } from 'puppeteer-core';
import { type Session, until } from '../../tools/browser/index.ts';

/**
 * Resets a tab to the state of a new one: empty and in front. A new tab starts and ends a process, which takes 0.3 s
 * of CPU in Firefox and 0.15 s in Chromium. Tests that need more tabs open these themselves.
 */
export async function emptied(tab: Page): Promise<Page> {
  await tab.bringToFront();
  await tab.goto('about:blank');
  // Otherwise it would hover over whatever the next page has in that place.
  await tab.mouse.move(0, 0);
  if (await tab.evaluate(() => document.hasFocus())) return tab;
  // A test may have tabbed into Firefox's own toolbar, and only opening another tab takes the focus from there.
  const other = await tab.browser().newPage();
  await tab.bringToFront();
  await other.close();
  await until('the focus in the tab', () => tab.evaluate(() => document.hasFocus()));
  return tab;
}

/** Closes all other tabs of the tests. */
export async function closeOthers({ browser }: Session, tab: Page): Promise<void> {
  for (const page of await browser.pages()) if (page !== tab && page.url().startsWith('http')) await page.close();
}

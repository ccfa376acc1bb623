/** The tab that tests take in turn. */
import type { Page } from 'puppeteer-core';
import { type Session, until } from '../../tools/browser/index.ts';

/**
 * Brings a tab back to how a new one is: empty and in front. A new one starts and ends a process, which takes 0.3 s of a
 * core in Firefox and 0.15 s in Chromium; tests of more than one tab open the others themselves.
 */
export async function emptied(tab: Page): Promise<Page> {
  await tab.bringToFront();
  await tab.goto('about:blank');
  // Else it would rest on whatever comes to stand where it was.
  await tab.mouse.move(0, 0);
  if (await tab.evaluate(() => document.hasFocus())) return tab;
  // By Tab a test may have left the page for Firefox's own toolbar, which only another tab takes the focus from.
  const other = await tab.browser().newPage();
  await tab.bringToFront();
  await other.close();
  await until('the focus in the tab', () => tab.evaluate(() => document.hasFocus()));
  return tab;
}

/** Closes all other tabs with pages of the tests. */
export async function closeOthers({ browser }: Session, tab: Page): Promise<void> {
  for (const page of await browser.pages()) if (page !== tab && page.url().startsWith('http')) await page.close();
}

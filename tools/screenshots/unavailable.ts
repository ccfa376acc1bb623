/**
 * The popup on a page without a site, and on one without a content script. The notices for files and for web stores are
 * missing: a driven Chromium lets extensions read files, and reveals no address of its store.
 */
import type { Page } from 'puppeteer-core';
import type { Server, Session } from '../browser/index.ts';

/** @param keepPopup takes the picture of the popup on a page */
export async function shootUnavailable(
  session: Session,
  server: Server,
  keepPopup: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const page = await session.newPage();
  await page.goto(new URL('../start/demo.html', import.meta.url).href);
  await keepPopup(page, 'no site');

  await session.disableExtension();
  await page.goto(server.origin);
  await session.enableExtension();
  await keepPopup(page, 'not running');
  await page.close();
}

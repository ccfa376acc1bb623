/**
 * The popup where there is no site, and where no script of ours answers. Not here: Chromium as it is driven lets us read
 * files, and tells nobody the address of its store.
 */
import type { Page } from 'puppeteer-core';
import type { Server, Session } from '../browser/index.ts';

/** @param keepPopup takes the picture of the popup on a page */
export async function shootSilences(
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

/** What the reader allows: nothing opens by itself, and access to pages can be taken back and be asked for. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { article, browserName, marked, setStage } from '../support/stage.ts';
import { SITE_SWITCH } from '../support/views.ts';

const stage = setStage(
  { '/': article('The Ascend 910C is a chip.') },
  { because: 'the extension has just been installed, and its access to pages is taken back' },
);

let page: Page;
let popup: ExtensionPage | null = null;

afterEach(async () => {
  if (popup && !(await popup.isClosed())) await popup.close();
  await page.close();
});

async function open(): Promise<ExtensionPage> {
  page = await stage().session.newPage();
  await page.goto(stage().server.origin);
  popup = await stage().session.openPopup(page);
  return popup;
}

const NOTICE = '.unavailable .notice';
const saysWhy = (view: ExtensionPage) =>
  view.waitFor((notice) => document.querySelector(notice)?.textContent ?? '', NOTICE);

it('after installation no page opens by itself', async () => {
  page = await stage().session.newPage();
  await page.goto(stage().server.origin);
  // What would open at once is open by the time that a page is marked.
  await marked(page, 1);
  const own = (await stage().session.openAddresses()).filter((address) => /^(chrome|moz)-extension:/.test(address));
  expect(own).toEqual([]);
});

describe('access to web pages', () => {
  it('is not spoken of while it is there', async () => {
    const view = await open();
    await view.waitFor((input) => document.querySelector(input) !== null, SITE_SWITCH);
    expect(await view.evaluate((notice) => document.querySelector(notice), NOTICE)).toBeNull();
  });

  it('to some sites only is not taken for none', async () => {
    await stage().session.revokeHostAccess('http://localhost/*');
    page = await stage().session.newPage();
    popup = await stage().session.openExtensionPage('src/popup/index.html');
    expect(await saysWhy(popup)).toContain('has access to some sites only');
  });

  it('that was given back takes the notice away, and the focus goes to what stands there now', async () => {
    const { session } = stage();
    await session.revokeHostAccess();
    page = await session.newPage();
    const view = await session.openExtensionPage('src/popup/index.html');
    popup = view;
    expect(await saysWhy(view)).toContain('no longer has access');
    await view.evaluate(() => document.querySelector<HTMLElement>('.unavailable button')?.focus());
    await session.restoreHostAccess();
    await until('other text', async () => !(await view.text()).includes('no longer has access'));
    await view.waitFor(() => document.activeElement?.matches('main section input'));
  });

  it('that was taken back is missed by the popup, which asks for it when its button is clicked', async () => {
    const { session } = stage();
    await session.revokeHostAccess();
    if (browserName === 'chromium') {
      // There the toolbar button first offers to load the page anew.
      page = await session.newPage();
      const refused = await session.openExtensionPage('src/popup/index.html');
      popup = refused;
      expect(await saysWhy(refused)).toContain('no longer has access');
      await refused.evaluate(() => {
        const { permissions } = Reflect.get(globalThis, 'browser') ?? chrome;
        permissions.request = ({ origins }: { origins: string[] }) => {
          Reflect.set(globalThis, 'asked', origins);
          return Promise.reject(new Error('Not asked.'));
        };
      });
      await refused.click('.unavailable button');
      await refused.waitFor(() => document.querySelector('[role="alert"]')?.textContent?.includes('was not granted'));
      // Who keeps it from files is not refused for them.
      expect(await refused.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual(['http://*/*', 'https://*/*']);
      await refused.close();
      const view = await session.openExtensionPage('src/popup/index.html');
      popup = view;
      expect(await saysWhy(view)).toContain('no longer has access');
      await view.click('.unavailable button');
      // It closes for the question, which a test cannot answer, and stays where the browser does not ask.
      await until('the popup to make room', () => view.isClosed());
      return;
    }
    const view = await open();
    expect(await saysWhy(view)).toContain('no longer has access');
    // What holds everywhere can be set all the same.
    expect(await view.text()).toContain('Pause everywhere');
    await view.click('.unavailable button');
    await until('the popup to make room', () => view.isClosed());
    expect(await session.grantRequest()).toContain('Access your data for all websites');
    await until('access', () =>
      session.inBackground((api) => api.permissions.contains({ origins: ['http://*/*', 'https://*/*'] })),
    );
    await page.reload();
    await marked(page, 1);
    const again = await session.openPopup(page);
    popup = again;
    await again.waitFor((input) => document.querySelector(input) !== null, SITE_SWITCH);
    expect(await again.evaluate((notice) => document.querySelector(notice), NOTICE)).toBeNull();
  });
});

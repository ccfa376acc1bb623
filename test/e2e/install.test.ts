/** Installation and permissions: no page opens on its own, and withdrawn access can be requested again. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { article, browserName, marked, setStage } from '../support/stage.ts';
import { SITE_SWITCH } from '../support/views.ts';

const stage = setStage(
  { '/': article('The Ascend 910C is a chip.') },
  { because: 'the extension has just been installed, and its access to pages is withdrawn' },
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

it('no page opens on its own after installation', async () => {
  page = await stage().session.newPage();
  await page.goto(stage().server.origin);
  // Anything that opens on installation has opened by the time that a page is marked.
  await marked(page, 1);
  const own = (await stage().session.openAddresses()).filter((address) => /^(chrome|moz)-extension:/.test(address));
  expect(own).toEqual([]);
});

describe('access to web pages', () => {
  it('is not mentioned in the popup while it is granted', async () => {
    const view = await open();
    await view.waitFor((input) => document.querySelector(input) !== null, SITE_SWITCH);
    expect(await view.evaluate((notice) => document.querySelector(notice), NOTICE)).toBeNull();
  });

  it('to some sites only is distinguished from none', async () => {
    await stage().session.revokeHostAccess('http://localhost/*');
    page = await stage().session.newPage();
    popup = await stage().session.openExtensionPage('src/popup/index.html');
    expect(await saysWhy(popup)).toContain('has access to some sites only');
  });

  it('that is granted again removes the notice, and focus moves to the first control', async () => {
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

  it('that was withdrawn is requested by the button in the popup', async () => {
    const { session } = stage();
    await session.revokeHostAccess();
    if (browserName === 'chromium') {
      // Chromium's toolbar button would first offer to reload the page.
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
      // Access to files is not requested, so that it cannot be the reason for a refusal.
      expect(await refused.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual(['http://*/*', 'https://*/*']);
      await refused.close();
      const view = await session.openExtensionPage('src/popup/index.html');
      popup = view;
      expect(await saysWhy(view)).toContain('no longer has access');
      await view.click('.unavailable button');
      // The popup closes for the prompt, which a test cannot answer.
      await until('the popup to close', () => view.isClosed());
      return;
    }
    const view = await open();
    expect(await saysWhy(view)).toContain('no longer has access');
    // General settings can still be changed.
    expect(await view.text()).toContain('Pause everywhere');
    await view.click('.unavailable button');
    await until('the popup to close', () => view.isClosed());
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

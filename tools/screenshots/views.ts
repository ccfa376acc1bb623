/** Pictures of the popup and the options page in each of their states, and of the dossier's page. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../../src/dossier/model/languages.ts';
import type { ExtensionPage, Session } from '../browser/index.ts';
import type { Take } from './cards.ts';
import { shootUnavailable } from './unavailable.ts';

/** States of the popup: the stored settings, and the path or address of the page on which it is opened. */
const STATES: Readonly<Record<string, { readonly stored?: object; readonly path?: string }>> = {
  'with mentions': {},
  'nothing on this page': { path: '/none' },
  'site off': { stored: { sitesOff: ['localhost'] } },
  paused: { stored: { paused: true } },
  'broken settings': { stored: { detail: 'everything' } },
  'full detail': { stored: { detail: 'full' } },
  'page of the browser': { path: 'chrome://version' },
  'no text to mark': { path: '/xml' },
};

const WRONG_FILE = '{ "theme": "purple", "theem": "dark", "sitesOff": ["two words"] }';

export async function shootViews(session: Session, scheme: string, { server, folder, add }: Take) {
  const keep = async (view: ExtensionPage, group: string, caption: string) => {
    const file = `${group}-${caption}.png`.toLowerCase().replaceAll(/[^\w.-]+/g, '-');
    await view.screenshot(join(folder, file));
    add({ file, group, caption });
  };
  const keepPopup = async (
    page: Page,
    name: string,
    language: string,
    isThere = () => document.querySelector('main section') !== null,
  ) => {
    const popup = await session.openPopup(page);
    await popup.waitFor(isThere);
    await keep(popup, 'Popup', `${name}, ${scheme}, ${language}`);
    await popup.close();
  };
  const page = await session.newPage();
  for (const language of LANGUAGES) {
    for (const [name, { stored = {}, path = '' }] of Object.entries(STATES)) {
      await session.inBackground(setAlone, { ...stored, language });
      await page.goto(path.startsWith('chrome:') ? path : server.origin + path);
      await keepPopup(page, name, language);
    }
    await session.inBackground(setAlone, { language, sitesOff: ['example.org', 'news.example.com'] });
    await page.goto(server.origin);
    await page.evaluate(stayBusy);
    await keepPopup(page, 'busy', language, () => document.querySelector('[role="status"]') !== null);
    const hidden = await session.newPrivatePage();
    await hidden.goto(server.origin);
    await keepPopup(hidden, 'private', language);
    await hidden.close();
    await session.inBackground(setAlone, { language });
    await shootUnavailable(session, server, (page, name) => keepPopup(page, name, language));

    const options = await session.openExtensionPage('src/options/index.html');
    await options.waitFor(() => document.querySelector('main section') !== null);
    await keep(options, 'Options', `${scheme}, ${language}`);
    await options.evaluate(chooseFile, WRONG_FILE);
    await options.waitFor(showEnd, '.problems');
    await keep(options, 'Options', `wrong file, ${scheme}, ${language}`);
    await options.evaluate(chooseFile, '{ "badge": true }');
    await options.waitFor(showEnd, '.outcome button');
    await keep(options, 'Options', `imported, ${scheme}, ${language}`);
    await options.close();

    await session.inBackground(setAlone, { language });
    const dossier = await session.openExtensionPage('src/dossier-page/index.html');
    await dossier.waitFor(() => document.querySelector('main') !== null);
    await keep(dossier, 'Dossier', `${scheme}, ${language}`);
    await dossier.close();
  }
  await page.close();
  await shootWithoutAccess(session, (view, caption) => keep(view, 'Popup', `${caption}, ${scheme}`));
  await session.inBackground((api) => api.storage.local.clear());
}

async function setAlone(api: typeof import('webextension-polyfill'), stored: object): Promise<void> {
  await api.storage.local.clear();
  await api.storage.local.set({ ...stored });
}

/** To be called last, as access stays withdrawn. Uses a tab, as the toolbar button would first offer a reload. */
async function shootWithoutAccess(session: Session, keep: (view: ExtensionPage, caption: string) => Promise<void>) {
  for (const allBut of ['http://localhost/*', '']) {
    await session.revokeHostAccess(allBut);
    const caption = allBut ? 'access to some sites' : 'no access';
    for (const language of LANGUAGES) {
      await session.inBackground(setAlone, { language });
      const popup = await session.openExtensionPage('src/popup/index.html');
      await popup.waitFor(() => document.querySelector('.unavailable .notice') !== null);
      // As large as the window of a real popup.
      const tab = (await session.browser.pages()).find((page) => page.url().endsWith('/popup/index.html'));
      await tab?.setViewport({ width: 340, height: 600 });
      const height = await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await tab?.setViewport({ width: 340, height });
      await keep(popup, `${caption}, ${language}`);
      await popup.close();
    }
  }
}

function stayBusy(): void {
  setTimeout(() => {
    const end = performance.now() + 3000;
    while (performance.now() < end);
  });
}

/** Scrolls to the end, and returns true once there is an element that matches. */
function showEnd(selector: string): boolean {
  scrollTo(0, document.documentElement.scrollHeight);
  return document.querySelector(selector) !== null;
}

function chooseFile(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  if (!input) throw new Error('The page has no file field.');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

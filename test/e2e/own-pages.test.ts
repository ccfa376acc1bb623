/** Rules for every page of the extension: no axe violations, fits into 320px, visible focus. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../src/dossier/model/levels.ts';
import type { ExtensionPage } from '../../tools/browser/index.ts';
import { violationsIn } from '../support/axe.ts';
import { article, setStage } from '../support/stage.ts';
import { DOSSIER, OPTIONS, says } from '../support/views.ts';

const POPUP = 'src/popup/index.html';

const stage = setStage({
  '/': article('The Ascend 910C is a chip.', 'DeepSeek-V4-Pro is a model.'),
  '/xml': { body: '<name>Ascend 910C</name>', headers: { 'content-type': 'application/xml' } },
});

const VARIANTS = (['light', 'dark'] as const).flatMap((theme) =>
  LANGUAGES.map((language) => [theme, language] as const),
);

let page: Page;
let view: ExtensionPage;

beforeEach(async () => {
  page = await stage().freshTab();
});

afterEach(async () => {
  if (!(await view.isClosed())) await view.close();
  await stage().session.inBackground((api) => api.storage.local.clear());
});

const set = (values: Record<string, unknown>) =>
  stage().session.inBackground((api, items) => api.storage.local.set(items), values);

async function openPopup(path: string): Promise<void> {
  await page.goto(stage().server.origin + path);
  view = await stage().session.openPopup(page);
  await view.waitFor(() => document.querySelector('main') !== null);
}

async function open(path: string): Promise<void> {
  view = await stage().session.openExtensionPage(path);
  await view.waitFor(() => document.querySelector('main') !== null);
}

describe.each(VARIANTS)('%s, %s: axe finds no violations in', (theme, language) => {
  it.each(DETAIL_LEVELS)('the popup at %s', async (detail) => {
    await set({ theme, language, detail });
    await openPopup('/');
    await says(view, '1', '1');
    expect(await violationsIn(view)).toEqual([]);
  });

  it('the popup with all of its notices', async () => {
    await set({ theme, language, detail: 0, paused: true });
    await openPopup('/');
    expect(await violationsIn(view)).toEqual([]);
  });

  it('the popup on a page that cannot be read', async () => {
    await set({ theme, language });
    await openPopup('/xml');
    expect(await violationsIn(view)).toEqual([]);
  });

  it('the options page, also with problems of a file and after a reset', async () => {
    await set({ theme, language, sitesOff: ['example.org'], badge: 'broken' });
    await open(OPTIONS);
    expect(await violationsIn(view)).toEqual([]);
    await view.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File(['{ "theme": 1, "other": 2 }'], 'settings.json'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await view.waitFor(() => document.querySelector('.problems') !== null);
    expect(await violationsIn(view)).toEqual([]);
    await view.click('.sites button');
    await view.click('form button');
    await view.waitFor(() => document.querySelector('.problem')?.textContent);
    expect(await violationsIn(view)).toEqual([]);
  });

  it('the page with the full dossier and its menus', async () => {
    await set({ theme, language });
    await open(DOSSIER);
    await view.evaluate(() => {
      for (const details of [...document.querySelectorAll('details')].slice(0, 3)) details.open = true;
    });
    expect(await violationsIn(view)).toEqual([]);
  });
});

describe.each(LANGUAGES)('in a viewport of 320px, in %s, nothing scrolls horizontally', (language) => {
  it.each([POPUP, OPTIONS, DOSSIER])('%s', async (path) => {
    await set({ language, sitesOff: ['a.very.long.host.name.of.some.site.of.theirs.example.com'], theme: 7 });
    await open(OPTIONS);
    // A frame of that width works the same in both browsers.
    await view.evaluate((address) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: address, width: '320', height: '600', id: 'narrow', style: 'border: 0' });
      document.body.prepend(frame);
    }, `/${path}`);
    const widths = await view.waitFor(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#narrow')?.contentDocument;
      const root = frame?.querySelector('main') && frame.documentElement;
      return root && { view: root.clientWidth, content: root.scrollWidth };
    });
    expect(widths?.content).toBeLessThanOrEqual(320);
    expect(widths?.content).toBe(widths?.view);
  });
});

describe('the focus', () => {
  it.each([
    [OPTIONS, 13],
    [DOSSIER, 30],
    [POPUP, 6],
  ])('is visible on every control of %s', async (path, stops) => {
    await open(path);
    for (let stop = 0; stop < stops; stop++) {
      await view.evaluate(() => {
        for (const last of document.querySelectorAll('[data-last]')) last.removeAttribute('data-last');
        document.activeElement?.setAttribute('data-last', '');
      });
      await view.press('Tab');
      const shown = await view.waitFor(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.hasAttribute('data-last')) return null;
        const holders = [focused, focused.closest('label') ?? focused];
        const isShown = holders.some((holder) => getComputedStyle(holder).outlineStyle !== 'none');
        return { element: focused.outerHTML.slice(0, 120), isShown };
      });
      expect(shown).toMatchObject({ isShown: true });
    }
  });
});

describe('the theme', () => {
  it('is the last known one before the settings are loaded', async ({ skip }) => {
    const { session } = stage();
    skip(session.name !== 'chromium', 'only Chromium’s protocol can keep our pages from reading the settings');
    await set({ theme: 'dark' });
    await open(OPTIONS);
    await view.waitFor(() => document.documentElement.style.colorScheme === 'dark');
    const address = (await session.openAddresses()).find((one) => one.endsWith(OPTIONS)) ?? '';
    const other = await session.newPage();
    await other.evaluateOnNewDocument(() => Reflect.set(chrome.storage.local, 'get', () => new Promise(() => {})));
    await other.goto(address);
    expect(await other.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    expect(await other.evaluate(() => document.querySelector('main'))).toBeNull();
    await other.close();
  });
});

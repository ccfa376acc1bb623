/** The options page: changes apply at once. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_SITES_OFF } from '../../src/platform/sites-off.ts';
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { article, card, marked, marksOf, noCard, setStage, unmarked } from '../support/stage.ts';
import { choice, goTo, OPTIONS, says } from '../support/views.ts';

const stage = setStage({
  '/': article('The Ascend 910C is a chip.'),
  '/headings': `<!doctype html><body>
      <p><span hidden>Ascend 910C</span> Ascend 910C, Ascend-910C, DeepSeek-V4-Pro</p>
      <h2>The Ascend910C</h2><p>Ascend 910C, Ascend 910C, DeepSeek V4 Pro, DeepSeek V4 Pro</p>
      <div role="heading" aria-level="3">More</div><p>ASCEND 910C, Ascend 910C</p>`,
});

const FIELD = 'input[name="site"]';
const SITE = '.sites li span';

let page: Page;
let options: ExtensionPage;

beforeEach(async () => {
  page = await stage().freshTab();
  await page.goto(stage().server.origin);
  await marked(page, 1);
  options = await stage().session.openExtensionPage(OPTIONS);
  await options.waitFor(() => document.querySelector('main') !== null);
});

afterEach(async () => {
  await options.close();
  await stage().session.inBackground((api) => api.storage.local.clear());
});

/** Replaces the content of the site field and submits it by keyboard. */
async function add(text: string): Promise<void> {
  await options.click(FIELD);
  await options.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), FIELD);
  await options.press('Delete');
  for (const key of text) await options.press(key as KeyInput);
  await options.press('Enter');
}

const sites = () => options.evaluate((site) => [...document.querySelectorAll(site)].map((e) => e.textContent), SITE);
const listed = (...expected: string[]) =>
  until(`the list ${expected}`, async () => String(await sites()) === String(expected));
const problem = () => options.waitFor(() => document.querySelector('.problem')?.textContent);

describe('a site', () => {
  it('can be switched off by its address, and on again', async () => {
    await add('HTTP://LocalHost:1/a?b');
    await listed('localhost');
    await unmarked(page);
    await options.click('.sites button');
    await listed();
    await marked(page, 1);
    expect(await options.text()).toContain('No sites are switched off.');
  });

  it('is listed in order by its host name, and the field is cleared', async () => {
    await add('www.Example.org/path');
    await listed('example.org');
    await options.waitFor((field) => document.querySelector<HTMLInputElement>(field)?.value === '', FIELD);
    await add('a.example');
    await listed('a.example', 'example.org');
    const kept = await stage().session.inBackground((api) => api.storage.local.get(null));
    expect(kept).toEqual({ sitesOff: ['example.org', 'a.example'] });
  });

  it('is refused with a reason if it is already listed or invalid', async () => {
    await add('example.org');
    await listed('example.org');
    await add('https://www.example.org');
    expect(await problem()).toBe('example.org is already switched off.');
    for (const garbage of ['two words', 'ftp://example.org', '?']) {
      await add(garbage);
      await until('the reason', async () => (await problem())?.includes(`“${garbage}” is not a host name.`));
      const invalid = (field: string) => document.querySelector(field)?.getAttribute('aria-invalid');
      expect(await options.evaluate(invalid, FIELD)).toBe('true');
    }
    await listed('example.org');
    await add('other.example');
    await listed('example.org', 'other.example');
    expect(await options.text('.problem')).toBe('');
  });
});

describe('the reason why a site was refused', () => {
  const reads = (text: string) =>
    options.waitFor((wanted) => document.querySelector('.problem')?.textContent === wanted, text);

  it('is redrawn in another language, and goes when it no longer holds', async () => {
    await add('example.org');
    await listed('example.org');
    await add('example.org');
    await reads('example.org is already switched off.');
    await options.click(choice('language', 'zh-CN'));
    await reads('example.org 已经关闭。');
    await options.click('.buttons > button');
    await listed();
    await reads('');
    await add('two words');
    await reads('“two words” is not a host name. Try one such as example.org.');
    await options.click(FIELD);
    await options.press('Backspace');
    await reads('');
  });

  it('is that the list is full, until another site is switched on', async () => {
    const sitesOff = Array.from({ length: MAX_SITES_OFF }, (_, index) => `${index}.example`);
    await stage().session.inBackground((api, list) => api.storage.local.set({ sitesOff: list }), sitesOff);
    await until('the list', async () => (await sites()).length === MAX_SITES_OFF);
    await add('example.org');
    await reads('No more than 3,000 sites can be switched off. Switch others on again first, on the options page.');
    expect(await sites()).toHaveLength(MAX_SITES_OFF);
    await options.click('.sites button');
    await reads('');
    await options.click(FIELD);
    await options.press('Enter');
    await until('the site', async () => (await sites()).includes('example.org'));
  });
});

describe('the focus', () => {
  const focused = (name: string) =>
    options.waitFor((label) => document.activeElement?.getAttribute('aria-label') === label, name);

  it('moves on when a site is removed, and to the field after the last one', async () => {
    await stage().session.inBackground((api) =>
      api.storage.local.set({ sitesOff: ['a.example', 'b.example', 'c.example'] }),
    );
    await listed('a.example', 'b.example', 'c.example');
    await options.click('.sites li:nth-child(2) button');
    await listed('a.example', 'c.example');
    await focused('Switch c.example on again');
    await options.press('Enter');
    await listed('a.example');
    await focused('Switch a.example on again');
    await options.press('Enter');
    await listed();
    await options.waitFor((field) => document.activeElement?.matches(field), FIELD);
  });
});

describe('a setting that the browser cannot save', () => {
  it('is reported and keeps its value, and typed text stays', async () => {
    await options.evaluate(() => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? chrome;
      storage.local.set = () => Promise.reject(new Error('The disk is full.'));
    });
    await add('example.org');
    await options.waitFor(() => document.querySelector('[role="alert"].notice')?.textContent?.includes('disk is full'));
    expect(await options.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, FIELD)).toBe(
      'example.org',
    );
    await options.click(choice('theme', 'dark'));
    await options.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('theme', 'system'));
    expect(await sites()).toEqual([]);
  });
});

describe('the choice of mentions', () => {
  it('applies at once', async () => {
    await page.goto(`${stage().server.origin}/headings`);
    await marked(page, 11);
    await options.click(choice('which', 'first'));
    const marks = await marked(page, 5);
    const distance = (marks[1]?.x ?? 0) - (marks[0]?.x ?? 0);
    expect(marks.map(({ text }) => text)).toEqual([
      ...['Ascend 910C', 'DeepSeek-V4-Pro', 'Ascend910C', 'DeepSeek V4 Pro', 'ASCEND 910C'],
    ]);
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await until('the mark at what is shown now', async () => {
      const [first, second] = await marked(page, 5);
      return first && second && second.x - first.x > distance + 50;
    });
    await options.click(choice('which', 'all'));
    await marked(page, 11);
  });
});

describe('the choice of no mentions', () => {
  it('marks nothing until the toolbar or a command visits a mention', async () => {
    const { session } = stage();
    const [mark] = await marked(page, 1);
    await options.click(choice('which', 'none'));
    await unmarked(page);
    await page.reload();
    // Mentions are still counted.
    await until('the badge', async () => (await session.badge(page)) === '1');
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    // If a click opened a card here, it would do so at once.
    if (mark) await page.mouse.click(mark.x, mark.y);
    expect(await session.inCard(page, () => true)).toBeNull();

    const popup = await session.openPopup(page);
    await says(popup, '1', 'none');
    await popup.click(goTo('chip', 'next'));
    await card(stage(), page);
    expect((await marksOf(page, 'caveat-open')).map(({ text }) => text)).toEqual(['Ascend 910C']);
    expect(await marksOf(page)).toEqual([]);
    await popup.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await marksOf(page, 'caveat-open')).toEqual([]);

    await session.pressCommand(page, 'next-mention');
    await card(stage(), page);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await session.inBackground((api) => api.storage.local.set({ which: 'all' }));
    await marked(page, 1);
  });
});

describe('the badge', () => {
  it('disappears and reappears with its setting', async () => {
    const badge = (text: string) =>
      until(`the badge ${text}`, async () => (await stage().session.badge(page)) === text);
    await options.click('section:nth-of-type(4) input');
    await badge('');
    await stage().session.inBackground((api) => api.storage.local.set({ badge: true }));
    await badge('1');
    await options.waitFor(() => document.querySelector('section:nth-of-type(4) input')?.matches(':checked'));
  });
});

describe('the theme', () => {
  it('applies at once to the options page and an open card', async () => {
    const [mark] = await marked(page, 1);
    await page.bringToFront();
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
    await options.close();
    options = await stage().session.openExtensionPage(OPTIONS);
    const schemes = { system: 'light dark', light: 'light', dark: 'dark' };
    const ground = { system: 'rgb(255, 255, 255)', light: 'rgb(255, 255, 255)', dark: 'rgb(24, 24, 27)' };
    for (const theme of ['dark', 'light', 'system'] as const) {
      await options.click(choice('theme', theme));
      await options.waitFor(
        (scheme) => getComputedStyle(document.documentElement).colorScheme === scheme,
        schemes[theme],
      );
      const look = () =>
        stage().session.inCard(page, (root) => {
          const shown = root.querySelector('.card');
          if (!shown) return null;
          const { colorScheme, backgroundColor } = getComputedStyle(shown);
          return { colorScheme, backgroundColor };
        });
      await until('the theme', async () => (await look())?.colorScheme === schemes[theme]);
      expect((await look())?.backgroundColor).toBe(ground[theme]);
    }
  });
});

describe('the shortcuts', () => {
  it('are listed with a button to change them', async () => {
    const { session } = stage();
    expect(await options.text('dl')).toMatch(/next mention.*\s+Alt\+Page ?Down\s+.*previous mention.*\s+Alt\+Page ?Up/);
    await options.click('dl + button');
    const place = session.name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
    await until(place, async () => (await session.openAddresses()).includes(place));
  });
});

/** Exporting, importing and resetting all settings, and undoing that. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { setStage } from '../support/stage.ts';
import { choice, OPTIONS } from '../support/views.ts';

const stage = setStage({});

/** One has the wrong type and one an unknown name. These must not be lost either. */
const KEPT: Record<string, unknown> = { detail: 'full', sitesOff: ['example.org'], theme: 42, other: 1 };

const RESET = '.buttons > button';
const UNDO = '.outcome button';
let options: ExtensionPage;

const stored = () => stage().session.inBackground((api) => api.storage.local.get(null));
const holds = (expected: object) =>
  until(JSON.stringify(expected), async () => {
    const now = Object.entries(await stored());
    return (
      now.length === Object.keys(expected).length &&
      JSON.stringify(now.toSorted()) === JSON.stringify(Object.entries(expected).toSorted())
    );
  });

beforeEach(async () => {
  await stage().session.inBackground((api, kept) => api.storage.local.set(kept), KEPT);
  options = await stage().session.openExtensionPage(OPTIONS);
  await options.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('detail', 'full'));
});

afterEach(async () => {
  await options.close();
  await stage().session.inBackground((api) => api.storage.local.clear());
});

/** Chooses a file with this text, as tests cannot use the browser's own file dialog. */
const choose = (text: string) =>
  options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    if (!input) throw new Error('The page has no file field.');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const exported = () =>
  options.evaluate(() =>
    decodeURIComponent(document.querySelector<HTMLAnchorElement>('a[download]')?.href.split(',')[1] ?? ''),
  );

it('importing an exported file restores the settings', async () => {
  const text = await exported();
  expect(JSON.parse(text)).toMatchObject({ detail: 'full', sitesOff: ['example.org'], theme: 'system', which: 'all' });
  await options.click(choice('detail', 'brief'));
  await options.click(choice('theme', 'dark'));
  await choose(text);
  await options.waitFor(() => document.querySelector('.outcome')?.textContent?.includes('7 settings were imported.'));
  await holds({ ...JSON.parse(text), other: 1 });
  await options.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('theme', 'system'));
});

it('importing some settings leaves the others alone and can be undone', async () => {
  await choose('{ "which": "none" }');
  await holds({ ...KEPT, which: 'none' });
  await options.waitFor(() => document.querySelector('.outcome')?.textContent?.includes('One setting was imported.'));
  await options.click(UNDO);
  await holds(KEPT);
});

it('a file with problems changes nothing, and all problems are listed', async () => {
  await choose('{ "detail": "brief", "theme": "purple", "theem": "dark", "sitesOff": ["file:///a"] }');
  await options.waitFor(() => document.querySelector('.problems') !== null);
  expect(
    await options.evaluate(() => [...document.querySelectorAll('.problems li')].map((e) => e.textContent)),
  ).toEqual([
    'theme: "purple" is not one of "system", "light", "dark".',
    'theem: there is no setting with this name.',
    'sitesOff: "file:///a" is not a host name such as example.org.',
  ]);
  await choose('not JSON');
  await options.waitFor(() => document.querySelector('.problems')?.textContent?.includes('It is not JSON'));
  expect(await stored()).toEqual(KEPT);
  await choose(JSON.stringify(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`name${index}`, index]))));
  await options.waitFor(() => document.querySelector('.problems li:last-child')?.textContent === 'and 18 more');
  expect(await stored()).toEqual(KEPT);
  // Once corrected, the same file is accepted.
  await choose('{ "detail": "brief" }');
  await holds({ ...KEPT, detail: 'brief' });
  expect(await options.evaluate(() => document.querySelector('.problems'))).toBeNull();
});

it('a file with more sites than can be kept changes nothing, and the reason is given', async () => {
  await choose(JSON.stringify({ sitesOff: Array.from({ length: 100_000 }, (_, index) => `${index}.example`) }));
  const problems = () => options.evaluate(() => document.querySelector('.problems')?.textContent ?? '');
  await until('the reason', async () => (await problems()) !== '');
  expect(await problems()).toBe('sitesOff: 100,000 sites are more than Caveat keeps, which is 3,000.');
  await choose(JSON.stringify({ sitesOff: ['a'.repeat(1_000_000)] }));
  await until('the other', async () => /"a{120}…" is not a host name/.test(await problems()));
  await choose(`{ "detail": "brief" }${' '.repeat(2_500_000)}`);
  await until('the size', async () => (await problems()).startsWith('It has 3 MB and was not read'));
  expect(await stored()).toEqual(KEPT);
});

it('undoing an import keeps later changes, and is not offered after a change of the same setting', async () => {
  await choose('{ "which": "none" }');
  await holds({ ...KEPT, which: 'none' });
  await options.click(choice('language', 'en'));
  await holds({ ...KEPT, which: 'none', language: 'en' });
  await options.click(UNDO);
  await holds({ ...KEPT, language: 'en' });
  await choose('{ "which": "none" }');
  await options.waitFor((undo) => document.querySelector(undo) !== null, UNDO);
  await stage().session.inBackground((api) => api.storage.local.set({ which: 'first' }));
  await options.waitFor((undo) => document.querySelector(undo) === null, UNDO);
  await holds({ ...KEPT, language: 'en', which: 'first' });
});

it('focus moves to the outcome when Undo disappears', async () => {
  await options.click(RESET);
  await options.waitFor((undo) => document.querySelector(undo) !== null, UNDO);
  await options.press('Tab');
  await options.waitFor((undo) => document.activeElement?.matches(undo), UNDO);
  await options.press('Enter');
  await options.waitFor(() => document.activeElement?.textContent === 'Undone.');
  await holds(KEPT);
});

it('a failed undo is reported and can be repeated', async () => {
  await options.click(RESET);
  await holds({ other: 1 });
  await options.evaluate(() => {
    const { local } = (Reflect.get(globalThis, 'browser') ?? chrome).storage;
    const { set } = local;
    local.set = () => {
      local.set = set;
      return Promise.reject(new Error('The disk is full.'));
    };
  });
  await options.click(UNDO);
  await options.waitFor(() =>
    document.querySelector('[role="alert"] .notice')?.textContent?.includes('The disk is full.'),
  );
  expect(await options.evaluate((undo) => document.activeElement?.matches(undo), UNDO)).toBe(true);
  expect(await stored()).toEqual({ other: 1 });
  await options.press('Enter');
  await holds(KEPT);
  await options.waitFor(() => document.activeElement?.textContent === 'Undone.');
  expect(await options.evaluate(() => document.querySelector('[role="alert"] .notice'))).toBeNull();
});

it('a failure to read the file or save the settings is reported', async () => {
  await options.evaluate(() => {
    File.prototype.text = () => Promise.reject(new DOMException('It is gone.', 'NotFoundError'));
  });
  await choose('{ "which": "none" }');
  const alert = (text: string) =>
    options.waitFor((part) => document.querySelector('[role="alert"] .notice')?.textContent?.includes(part), text);
  await alert('The file could not be read, and nothing was changed. NotFoundError: It is gone.');
  await options.evaluate(() => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? chrome;
    storage.local.remove = () => Promise.reject(new Error('The disk is full.'));
  });
  await options.click(RESET);
  await alert('The browser could not save the settings. Error: The disk is full.');
  expect(await stored()).toEqual(KEPT);
});

it('a reset restores the defaults and can be undone exactly', async () => {
  await options.click(RESET);
  await holds({ other: 1 });
  await options.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('detail', 'brief'));
  await options.click(UNDO);
  await holds(KEPT);
  await options.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('detail', 'full'));
});

it('exporting saves a file', async ({ skip }) => {
  skip(
    stage().session.name === 'firefox',
    'Firefox would save into the download folder of the user who runs the tests',
  );
  const folder = await mkdtemp(join(tmpdir(), 'caveat-'));
  try {
    const client = await stage().session.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.click('a[download]');
    const saved = await until('the file', () => readFile(join(folder, 'caveat-settings.json'), 'utf8').catch(() => ''));
    expect(saved).toBe(await exported());
  } finally {
    await rm(folder, { recursive: true });
  }
});

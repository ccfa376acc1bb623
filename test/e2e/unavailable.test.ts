/** The popup on pages where no script answers or nothing can be read: it says why, and offers help if possible. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { ExtensionPage } from '../../tools/browser/index.ts';
import { article, browserName, marked, setStage } from '../support/stage.ts';
import { reason, SITE_SWITCH, says } from '../support/views.ts';

/** A 1 × 1 picture. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text>Ascend 910C</text></svg>';

const stage = setStage(
  {
    '/': article('The Ascend 910C is a chip.'),
    '/xml': { body: '<name>Ascend 910C</name>', headers: { 'content-type': 'application/xml' } },
    '/picture': { body: PICTURE, headers: { 'content-type': 'image/svg+xml' } },
  },
  { because: 'the extension is switched off while a page opens' },
);

const RELOAD = '.unavailable button';
let page: Page;
let popup: ExtensionPage | null = null;

async function open(url: string): Promise<ExtensionPage> {
  page = await stage().session.newPage();
  await page.goto(url);
  popup = await stage().session.openPopup(page);
  return popup;
}

afterEach(async () => {
  await popup?.close();
  popup = null;
  await page.close();
});

it('says that extensions do not run on the browser’s own pages', async () => {
  // puppeteer never sees Firefox's own pages load, so this uses the one with which a private window starts.
  if (browserName === 'firefox') page = await stage().session.newPrivatePage();
  popup = browserName === 'firefox' ? await stage().session.openPopup(page) : await open('chrome://version');
  expect(await reason(popup)).toContain('one of the browser’s own pages');
  // General settings can be changed here too.
  expect(await popup.text()).toContain('Pause everywhere');
});

it.each(['/xml', '/picture'])('says that the document at %s cannot be read', async (path) => {
  const popup = await open(stage().server.origin + path);
  expect(await reason(popup)).toContain('no text that Caveat can mark');
  expect(await popup.evaluate((button) => document.querySelector(button) === null, RELOAD)).toBe(true);
});

it('offers to reload a page that was open before the extension was installed', async () => {
  const { session, server } = stage();
  await session.disableExtension();
  page = await session.newPage();
  await page.goto(server.origin);
  await session.enableExtension();
  if (browserName === 'chromium') {
    popup = await session.openPopup(page);
    expect(await reason(popup)).toContain('was probably open before');
    await popup.click(RELOAD);
    await says(popup, '1', 'none');
    expect(await popup.evaluate((input) => document.querySelector(input)?.matches(':checked'), SITE_SWITCH)).toBe(true);
    // Focus moves from the button, which is gone, to the first control in its place.
    await popup.waitFor((input) => document.activeElement?.matches(input), SITE_SWITCH);
  }
  // Firefox starts an extension's scripts in open pages.
  await marked(page, 1);
});

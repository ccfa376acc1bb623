/** Settings that cannot be read, and invalid messages. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, problemsOf, setStage } from '../support/stage.ts';
import { choice, SITE_SWITCH } from '../support/views.ts';

const stage = setStage({ '/': article('The Ascend 910C is a chip.') });

/** Known names with values of the wrong type; the last name is unknown. */
const BROKEN = { detail: 42, sitesOff: 'localhost', theme: null, other: ['kept'] };

const OPTIONS = 'src/options/index.html';
let page: Page;
let problems: string[];

const stored = () => stage().session.inBackground((api) => api.storage.local.get(null));
const store = (values: object) =>
  stage().session.inBackground(
    async (api, items) => {
      await api.storage.local.clear();
      await api.storage.local.set(items);
    },
    values as Record<string, unknown>,
  );
const notice = (view: ExtensionPage) =>
  view.waitFor(() => document.querySelector('[role="alert"].notice')?.textContent);

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  await store({});
  expect(problems).toEqual([]);
});

/** Opens and closes the card, and returns the number of facts that it lists; 0 for a glance. */
async function cardOpens(): Promise<number> {
  const [mark] = await marked(page, 1);
  await page.bringToFront();
  if (mark) await page.mouse.click(mark.x, mark.y);
  const { facts, takeaway } = await card(stage(), page);
  expect(takeaway).not.toBe('');
  await page.keyboard.press('Escape');
  await noCard(stage(), page);
  return facts.length;
}

describe('broken settings', () => {
  it('are replaced by their defaults, one by one, and stay stored', async () => {
    await page.goto(stage().server.origin);
    const brief = await cardOpens();
    expect(brief).toBe(0);
    await store(BROKEN);
    await page.reload();
    expect(await cardOpens()).toBe(brief);
    expect(await stored()).toEqual(BROKEN);
    await store({ detail: 'full', theme: 7 });
    await until('more facts', async () => (await cardOpens()) > brief);
    await store({ badge: 'yes', paused: 'yes', which: 'some' });
    await until('the defaults', async () => (await cardOpens()) === brief);
    await until('the badge', async () => (await stage().session.badge(page)) === '1');
  });

  it('are listed in the popup until they are set', async () => {
    await store(BROKEN);
    await page.goto(stage().server.origin);
    const popup = await stage().session.openPopup(page);
    expect(await notice(popup)).toContain('could not be read: Detail, Sites switched off and Theme.');
    await popup.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('detail', 'brief'));
    await popup.waitFor((input) => document.querySelector(input)?.matches(':checked'), SITE_SWITCH);
    expect(await stored()).toEqual(BROKEN);
    await popup.click(choice('detail', 'standard'));
    await until('the rest', async () =>
      (await notice(popup))?.includes('could not be read: Sites switched off and Theme.'),
    );
    expect(await stored()).toEqual({ ...BROKEN, detail: 'standard' });
    await popup.close();
  });

  it('are listed on the options page and can be fixed there', async () => {
    await store(BROKEN);
    const options = await stage().session.openExtensionPage(OPTIONS);
    expect(await notice(options)).toContain('could not be read: Detail, Sites switched off and Theme.');
    await options.click(choice('theme', 'dark'));
    await until('the rest', async () => (await notice(options))?.includes('read: Detail and Sites switched off.'));
    expect(await stored()).toEqual({ ...BROKEN, theme: 'dark' });
    await options.click('section:nth-of-type(4) input');
    await options.waitFor(
      (input) => !document.querySelector(input)?.matches(':checked'),
      'section:nth-of-type(4) input',
    );
    await store({});
    await options.waitFor(() => document.querySelector('.notice') === null);
    await options.close();
  });

  it('with unknown names are not listed', async () => {
    await store({ other: 1 });
    const options = await stage().session.openExtensionPage(OPTIONS);
    await options.waitFor(() => document.querySelector('h1') !== null);
    expect(await options.evaluate(() => document.querySelector('.notice'))).toBeNull();
    await options.close();
  });
});

const OFFERS = { keep: false, siteOff: true, opens: 'brief' };

describe('a message to the background', () => {
  let sender: ExtensionPage;
  beforeAll(async () => {
    sender = await stage().session.openExtensionPage(OPTIONS);
  });
  afterAll(() => sender.close());

  /** Sends a message as any page of the extension could, and returns the answer. */
  const send = (message: unknown) =>
    sender.evaluate((sent): Promise<unknown> => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return api.runtime.sendMessage(sent);
    }, message);

  it.each([
    [{ name: 'deleteAll', params: {} }, /unknown name "deleteAll"/],
    [{ name: 'toString', params: {} }, /unknown name "toString"/],
    [
      { name: 'card', params: { entity: 7, level: 'huge', language: 'en', offers: OFFERS } },
      /malformed "card" message:.*entity.*level/s,
    ],
    [{ name: 'keepDetail', params: { level: 'huge' } }, /malformed "keepDetail" message/],
    [{ name: 'keepDetail', params: { level: 'full', theme: 'dark' } }, /malformed "keepDetail" message/],
    [{ name: 'switchSite', params: { on: false, site: 'example.org' } }, /malformed "switchSite" message/],
    [{ name: 'settings', params: { more: 1 } }, /malformed "settings" message/],
    [{ name: 'card', params: { entity: 'nobody', level: 'brief', language: 'en', offers: OFFERS } }, /nobody/],
    ['hello', /not \{ name, params \}/],
  ])('such as %j is refused with an error that names the message', async (message, error) => {
    expect(await send(message)).toEqual({ error: expect.stringMatching(error) });
  });

  it('that is valid is answered', async () => {
    expect(await send({ name: 'settings', params: {} })).toMatchObject({ value: { detail: 'brief', paused: false } });
  });
});

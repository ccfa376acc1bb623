/** Private windows: settings changed there apply only there, and until the last of them is closed. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { article, card, marked, pressInCard, setStage, unmarked } from '../support/stage.ts';
import { choice, goTo, OPTIONS, PAUSE_SWITCH, SITE_SWITCH, says } from '../support/views.ts';

const stage = setStage({
  '/': article('The Ascend 910C is a chip.', '<iframe src="/inner"></iframe>'),
  '/inner': 'Ascend 910C',
});

let ordinary: Page;
let hidden: Page;
let popup: ExtensionPage | null = null;

beforeEach(async () => {
  const { session, server } = stage();
  ordinary = await session.newPage();
  await ordinary.goto(server.origin);
  await marked(ordinary, 1);
  await openPrivate();
});

afterEach(async () => {
  await closePrivate();
  await ordinary.close();
  expect(await stored()).toEqual({});
});

async function openPrivate(): Promise<void> {
  const { session, server } = stage();
  hidden = await session.newPrivatePage();
  await hidden.goto(server.origin);
}

/** Closes all private windows, and waits until that has happened. */
async function closePrivate(): Promise<void> {
  await popup?.close();
  popup = null;
  await stage().session.inBackground(async (api) => {
    for (const { id, incognito } of await api.windows.getAll())
      if (incognito && id !== undefined) await api.windows.remove(id);
  });
  await until('the end of it', async () => hidden.isClosed());
}

async function openPopup(): Promise<ExtensionPage> {
  popup = await stage().session.openPopup(hidden);
  await says(popup, '2', 'none');
  return popup;
}

const stored = () => stage().session.inBackground((api) => api.storage.local.get(null));
const ofSession = () => stage().session.inBackground((api) => api.storage.session.get(null));
const inner = (page: Page) =>
  until('the frame', async () => page.frames().find((frame) => frame.url().endsWith('/inner')));

/** Waits until a card has this level of detail. */
const shows = (page: Page, level: 'brief' | 'standard' | 'full') =>
  until(`a card in ${level}`, () =>
    stage().session.inCard(page, (root, name) => root.querySelector('.card')?.classList.contains(name), level),
  );

/** Returns the number of facts that a card lists; 0 for a glance. */
const facts = async (page: Page) => (await card(stage(), page)).facts.length;

it('the popup says that changes last until the window is closed', async () => {
  expect(await (await openPopup()).text()).toContain('changes last until you close it');
});

it('a site is switched off in private tabs only, until the last is closed', async () => {
  await (await openPopup()).click(SITE_SWITCH);
  await unmarked(hidden);
  await unmarked(await inner(hidden));
  expect(await ofSession()).toEqual({ sitesOff: ['localhost'] });
  expect(await stored()).toEqual({});
  await marked(ordinary, 1);
  await ordinary.reload();
  await marked(ordinary, 1);

  await closePrivate();
  await until('empty storage', async () => Object.keys(await ofSession()).length === 0);
  await openPrivate();
  await marked(hidden, 1);
  await marked(await inner(hidden), 1);
});

it('settings survive a stop of the background, but not the last private window', async () => {
  await (await openPopup()).click(PAUSE_SWITCH);
  await unmarked(hidden);
  await stage().session.stopBackground();
  await hidden.reload();
  // If the private page were marked, that would have taken far less time than reloading the ordinary one.
  await ordinary.reload();
  await marked(ordinary, 1);
  await unmarked(hidden);
  await closePrivate();
  await until('empty storage', async () => Object.keys(await ofSession()).length === 0);
});

it('the level of detail changes for open cards in private tabs only', async () => {
  const [mark] = await marked(ordinary, 1);
  await ordinary.bringToFront();
  if (mark) await ordinary.mouse.click(mark.x, mark.y);
  await shows(ordinary, 'brief');
  const view = await openPopup();
  await view.click(goTo('chip', 'next'));
  await shows(hidden, 'brief');
  await view.click(choice('detail', 'full'));
  await shows(hidden, 'full');
  expect(await facts(hidden)).toBeGreaterThan(0);
  await shows(ordinary, 'brief');
  expect(await facts(ordinary)).toBe(0);
});

it('a reset deletes private settings and says that those of ordinary windows apply', async ({ skip }) => {
  const { session } = stage();
  skip(session.name === 'chromium', 'Chromium opens extension pages in ordinary windows only');
  await session.inBackground((api) => api.storage.local.set({ detail: 'standard' }));
  const view = await openPopup();
  await view.click(choice('detail', 'full'));
  await until('the saved level', async () => 'detail' in (await ofSession()));
  const options = await session.openExtensionPage(OPTIONS);
  await options.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('detail', 'full'));
  await options.click('.buttons > button');
  await options.waitFor(() => document.querySelector('.outcome')?.textContent?.includes('of ordinary windows apply'));
  await options.waitFor((radio) => document.querySelector(radio)?.matches(':checked'), choice('detail', 'standard'));
  expect(await ofSession()).toEqual({});
  await session.inBackground((api) => api.storage.local.clear());
});

it('settings of ordinary windows apply unless they were changed in a private one', async () => {
  await marked(hidden, 1);
  await stage().session.inBackground((api) => api.storage.local.set({ paused: true }));
  await unmarked(hidden);
  await unmarked(ordinary);
  await stage().session.inBackground((api) => api.storage.local.clear());
  await marked(hidden, 1);
});

it('settings changed in a card apply in private windows only', async () => {
  const [chip] = await marked(hidden, 1);
  if (chip) await hidden.mouse.click(chip.x, chip.y);
  await shows(hidden, 'brief');
  await pressInCard(stage(), hidden, '#more');
  await shows(hidden, 'standard');
  await pressInCard(stage(), hidden, '#keep');
  await until('the saved level', async () => 'detail' in (await ofSession()));
  await until('nothing left to save', () => stage().session.inCard(hidden, (root) => !root.querySelector('#keep')));
  await pressInCard(stage(), hidden, '#site-off');
  await unmarked(hidden);
  expect(await ofSession()).toEqual({ detail: 'standard', sitesOff: ['localhost'] });
  expect(await stored()).toEqual({});
  await marked(ordinary, 1);
  await pressInCard(stage(), hidden, '#undo');
  await marked(hidden, 1);
});

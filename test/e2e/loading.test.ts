/** When our modules are loaded, also in pages that keep them from coming when they are first asked for. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import {
  article,
  because,
  browserName,
  card,
  type Mark,
  marked,
  marksOf,
  noCard,
  problemsOf,
  rest,
  setStage,
} from '../support/stage.ts';

declare global {
  /** Set by a page: the keys that it has heard, and true for as long as it stops its loads. */
  var heardKeys: string[];
  var isStopping: boolean;
  /** Adds a short form to a page, which stops its loads then. */
  var addShortForm: () => void;
}

const NAMED = article('The chip is the Ascend 910C.');
// Stops all loads of the document, as it also does itself when the reader begins to leave it.
const STOP = `
  const stop = () => {
    globalThis.isStopping = true;
    const stopping = setInterval(() => window.stop(), 0);
    setTimeout(() => {
      clearInterval(stopping);
      isStopping = false;
    }, 400);
  };
  globalThis.heardKeys = [];
  addEventListener('keydown', ({ key }) => heardKeys.push(key));`;

const stage = setStage({
  '/': `${NAMED}<script>globalThis.isStopping = false;</script>`,
  '/at-once': `${NAMED}<script>${STOP} stop();</script>`,
  '/at-short-form': `${NAMED}<script>${STOP}
    globalThis.addShortForm = () => {
      stop();
      document.body.insertAdjacentHTML('beforeend', '<p>Huawei makes the 910C, and here is room 910C.</p>');
    };
  </script>`,
  '/at-pointer': `${NAMED}<script>${STOP} addEventListener('pointermove', stop, { once: true });</script>`,
  '/at-press': `${NAMED}<script>${STOP} addEventListener('pointerdown', stop, { once: true });</script>`,
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  // The page would stop the next one as well.
  await until('the end of stopping', () => page.evaluate(() => !isStopping));
  expect(problems).toEqual([]);
});

const open = async (path: string): Promise<Mark> => {
  await page.goto(`${stage().server.origin}${path}`, { waitUntil: 'domcontentloaded' });
  const [mark] = await marked(page, 1);
  if (!mark) throw new Error('no mark');
  return mark;
};

const press = ({ x, y }: Mark) => page.mouse.click(x, y);

it('marks a page that stops its loads', async () => {
  await open('/at-once');
});

it('marks a short form in a page that stops its loads when it comes', async () => {
  await open('/at-short-form');
  await page.evaluate(() => addShortForm());
  expect((await marked(page, 2)).map(({ text }) => text)).toEqual(['Ascend 910C', '910C']);
});

it('opens a glance in a page that stops its loads when the pointer comes', async () => {
  await rest(page, await open('/at-pointer'));
  expect((await card(stage(), page)).name).toBe('Ascend 910C');
});

it('opens a card with the focus in a page that stops its loads when a mention is pressed', async () => {
  await press(await open('/at-press'));
  expect((await card(stage(), page)).name).toBe('Ascend 910C');
  await until('the focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
});

it('opens no card that was closed before it could come, and keeps Escape from the page', async () => {
  const mark = await open('/at-press');
  await press(mark);
  await until('an open mention', async () => (await marksOf(page, 'caveat-open')).length === 1);
  await page.keyboard.press('Escape');
  // If the first card came after all, it would be in the way of this one.
  await press(mark);
  await card(stage(), page);
  await page.keyboard.press('Escape');
  await noCard(stage(), page);
  await page.keyboard.press('a');
  expect(await page.evaluate(() => heardKeys)).toEqual(['a']);
});

const SCRIPTS = 'only Chromium’s protocol tells which scripts of an extension were loaded';

it.runIf(browserName === 'chromium')(
  'loads each module when it is needed, and not before',
  because(SCRIPTS),
  async () => {
    const client = await page.createCDPSession();
    const loaded: string[] = [];
    client.on('Debugger.scriptParsed', ({ url }) => {
      const [, module] = /src\/annotator\/(\w+)\.js/.exec(url) ?? [];
      if (module) loaded.push(module);
    });
    await client.send('Debugger.enable');
    const mark = await open('/');
    expect(loaded).toEqual(['index']);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Huawei makes the 910C.</p>'));
    await marked(page, 2);
    expect(loaded).toEqual(['index', 'senses']);
    await rest(page, mark);
    await card(stage(), page);
    expect(loaded).toEqual(['index', 'senses', 'cards']);
    await client.detach();
  },
);

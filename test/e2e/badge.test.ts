/** The number on the toolbar button. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, marked, setStage } from '../support/stage.ts';

const stage = setStage({
  '/': article('The Ascend 910C is a chip, <span hidden>Ascend 910C</span> and DeepSeek-V4-Pro a model.'),
  '/one': article('An Ascend 910C.'),
  '/three': article('An Ascend 910C, another Ascend 910C, and DeepSeek-V4-Pro.'),
  '/none': article('Nothing of the kind.'),
});

const BADGE_SWITCH = 'section:nth-of-type(4) input';

let page: Page;

beforeEach(async () => {
  // Not the shared tab: puppeteer misses pages from Firefox's back/forward cache, and then waits forever.
  page = await stage().session.newPage();
  await open('/');
  await badge('2');
});

afterEach(async () => {
  await page.close();
  await stage().session.inBackground((api) => api.storage.local.clear());
});

const open = (path: string) => page.goto(stage().server.origin + path);

/** Navigates in the history. puppeteer's goBack waits for a load event, which Firefox's back/forward cache lacks. */
const go = (steps: number) => page.evaluate((n) => void setTimeout(() => history.go(n)), steps);

/** Waits until the badge has this text. */
async function badge(text: string): Promise<void> {
  let said = '';
  await until(`the badge "${text}"`, async () => {
    said = await stage().session.badge(page);
    return said === text;
  }).catch((error: Error) => {
    throw new Error(`${error.message} It says "${said}".`);
  });
}

async function addFrame(url: string): Promise<void> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, url);
}

async function write(text: string): Promise<void> {
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<p>${html}</p>`), text);
}

const stop = () => stage().session.stopBackground();

/** The same, then waits until the page has noticed. Anything that a new background reports comes later. */
async function stopAndTell(): Promise<void> {
  await stop();
  await stage().session.inBackground(() => 0);
}

describe('the badge', () => {
  it('adds up the frames as they load, change and go away', async () => {
    const { origin, otherOrigin } = stage().server;
    await addFrame(`${origin}/one`);
    await badge('3');
    await addFrame(`${otherOrigin}/three`);
    await badge('6');
    await page.evaluate((src) => {
      const [, frame] = document.querySelectorAll('iframe');
      if (frame) frame.src = src;
    }, `${otherOrigin}/one`);
    await badge('4');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await badge('3');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await badge('2');
  });

  it('follows changes of the text', async () => {
    await write('Later: Ascend 910C, Ascend 910C.');
    await badge('4');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await badge('2');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await badge('');
    await write('And again: Ascend 910C.');
    await badge('1');
  });

  it('follows the reader to other pages, back and forward', async () => {
    await open('/three');
    await badge('3');
    await open('/none');
    await badge('');
    await go(-1);
    await badge('3');
    await go(-1);
    await badge('2');
    await go(1);
    await badge('3');
    await write('Ascend 910C');
    await badge('4');
  });

  it('has a separate count in each tab', async () => {
    const other = await stage().session.newPage();
    await other.goto(`${stage().server.origin}/one`);
    await until('the other', async () => (await stage().session.badge(other)) === '1');
    await badge('2');
    await other.close();
  });
});

describe('after the background was stopped', () => {
  it('the badge is right after a change', async () => {
    await addFrame(`${stage().server.otherOrigin}/one`);
    await badge('3');
    await stop();
    await write('Ascend 910C');
    await badge('4');
    await stop();
    await addFrame(`${stage().server.origin}/three`);
    await badge('7');
  });

  it('the badge is right after frames have gone or navigated', async () => {
    await addFrame(`${stage().server.otherOrigin}/one`);
    await addFrame(`${stage().server.origin}/three`);
    await badge('6');
    await stopAndTell();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await badge('5');
    await stopAndTell();
    await page.evaluate((src) => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = src;
    }, `${stage().server.origin}/none`);
    await badge('2');
  });

  it('the badge is right on another page, and after going back', async () => {
    await stop();
    await open('/three');
    await badge('3');
    await stop();
    await go(-1);
    await badge('2');
  });

  it('the badge follows the setting', async () => {
    const toggle = async () => {
      const options = await stage().session.openExtensionPage('src/options/index.html');
      await options.waitFor((input) => document.querySelector(input) !== null, BADGE_SWITCH);
      await stop();
      await options.click(BADGE_SWITCH);
      await options.close();
    };
    await toggle();
    await badge('');
    await toggle();
    await badge('2');
  });
});

describe('switched off', () => {
  it('the badge disappears and reappears in all tabs at once', async () => {
    const other = await stage().session.newPage();
    await other.goto(`${stage().server.origin}/one`);
    await marked(other, 1);
    const set = (on: boolean) => stage().session.inBackground((api, badge) => api.storage.local.set({ badge }), on);
    await set(false);
    await badge('');
    await until('the other', async () => (await stage().session.badge(other)) === '');
    await write('Ascend 910C');
    await marked(page, 4);
    await open('/three');
    await marked(page, 3);
    expect(await stage().session.badge(page)).toBe('');
    await set(true);
    await badge('3');
    await until('the other', async () => (await stage().session.badge(other)) === '1');
    await other.close();
  });
});

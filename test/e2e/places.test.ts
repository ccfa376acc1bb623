/** The position of a card: next to its mention and never over it, in viewports of all sizes. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { firstMark, type Standing, standing, standsBeside } from '../support/places.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';
import { pointAt } from '../support/visits.ts';

const NAME = 'Ascend 910C';
const BELOW = '<div style="height: 3000px"></div>';
const fixed = (style: string) =>
  `<!doctype html><meta name="viewport" content="width=device-width"><p style="position:fixed;margin:0;${style}">${NAME}</p>`;

const stage = setStage({
  '/': article(`The ${NAME} chip.`, BELOW),
  '/bottom': fixed('left: 200px; bottom: 10px'),
  '/right': fixed('right: 4px; top: 100px'),
  '/rtl': `<!doctype html><html dir="rtl" lang="ar"><body style="margin:60px 300px"><p>شريحة ${NAME} هنا</p></body></html>`,
  '/low': `<!doctype html><meta name="viewport" content="width=device-width"><body><div style="height:480px"></div><p>The ${NAME}.</p>${BELOW}`,
  '/frame': '<!doctype html><body><iframe src="/" width="300" height="100" style="border:0"></iframe>',
});

let page: Page;
let problems: string[];

beforeEach(async () => {
  // Lists are higher than the glance and harder to place.
  await stage().session.inBackground((api) => api.storage.local.set({ detail: 'standard' }));
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.setViewport({ width: 1000, height: 800 });
});

afterEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

async function open(path: string, how: 'rest' | 'press' = 'press'): Promise<Standing> {
  await page.goto(stage().server.origin + path);
  const [mark] = await marked(page, 1);
  if (mark && how === 'rest') await rest(page, mark);
  if (mark && how === 'press') await page.mouse.click(mark.x, mark.y);
  await card(stage(), page);
  return standing(stage(), page);
}

const markNow = () => firstMark(page);

describe('in a wide viewport, the card', () => {
  it('is above a mention at the bottom', async () => {
    const box = await open('/bottom', 'rest');
    await standsBeside(page, box);
    expect(box.bottom).toBeLessThan((await markNow()).y);
  });

  it('is shifted into the viewport at its edge', async () => {
    const box = await open('/right');
    await standsBeside(page, box);
    expect(box.right).toBeGreaterThan(980);
  });

  it('is aligned with the end of the mention on a right-to-left page, but itself left-to-right', async () => {
    const box = await open('/rtl');
    await standsBeside(page, box);
    const right = await page.evaluate(() => {
      const [range] = CSS.highlights.get('caveat-mention') ?? [];
      const live = document.createRange();
      if (range) live.setStart(range.startContainer, range.startOffset);
      if (range) live.setEnd(range.endContainer, range.endOffset);
      return live.getBoundingClientRect().right;
    });
    expect(Math.abs(box.right - right)).toBeLessThan(2);
    const direction = await stage().session.inCard(page, (root) => {
      const element = root.querySelector('.card');
      return element && getComputedStyle(element).direction;
    });
    expect(direction).toBe('ltr');
  });

  it('follows its mention while the page scrolls', async () => {
    const below = async () => (await standing(stage(), page)).top - (await markNow()).y;
    await open('/');
    const distance = await below();
    await page.evaluate(() => {
      document.body.style.paddingTop = '300px';
      scrollTo({ top: 200, behavior: 'instant' });
    });
    await until('the card at its mention', async () => Math.abs((await below()) - distance) < 2);
    await standsBeside(page, await standing(stage(), page));
  });

  it('scrolls if it is taller than the viewport', async () => {
    await page.setViewport({ width: 1000, height: 400 });
    await standsBeside(page, await open('/'));
    expect(
      await stage().session.inCard(page, (root) => {
        const element = root.querySelector('.card');
        return element && element.scrollHeight > element.clientHeight && element.scrollWidth <= element.clientWidth;
      }),
    ).toBe(true);
  });
});

describe('in a narrow viewport, the card is a sheet', () => {
  beforeEach(() => page.setViewport({ width: 375, height: 700 }));

  it('at the bottom, with the mention above it', async () => {
    const box = await open('/');
    expect(box).toMatchObject({ left: 0, right: await page.evaluate(() => document.documentElement.clientWidth) });
    expect(box.bottom).toBe(700);
    await standsBeside(page, box);
  });

  it('for which a clicked mention scrolls out of the way', async () => {
    const box = await open('/low');
    expect(box.bottom).toBe(700);
    expect(box.bottom - box.top).toBeGreaterThan(300);
    await standsBeside(page, box);
  });

  it('at the top if the mention is at the bottom and cannot be scrolled', async () => {
    const box = await open('/bottom', 'rest');
    expect(box.top).toBe(0);
    await standsBeside(page, box);
  });

  it('that a slow pointer can reach', async () => {
    await page.setViewport({ width: 400, height: 1000 });
    const box = await open('/', 'rest');
    const { x, y } = await markNow();
    expect(box.top - y).toBeGreaterThan(100);
    await page.mouse.move(x, (y + box.top) / 2, { steps: 3 });
    await outlastDelays(page);
    await page.mouse.move(x, box.top + 20, { steps: 3 });
    await outlastDelays(page);
    await standing(stage(), page);
  });

  it('only until there is room next to the mention', async () => {
    await open('/');
    await page.setViewport({ width: 1000, height: 800 });
    await until('a card', async () => (await standing(stage(), page)).style === 'surface');
    const box = await standing(stage(), page);
    expect(box.right - box.left).toBe(400);
    await standsBeside(page, box);
  });
});

describe('at 400% zoom, the card', () => {
  it.each(['brief', 'standard'])('does not scroll horizontally in a viewport of 320 × 256: %s', async (detail) => {
    await stage().session.inBackground((api, chosen) => api.storage.local.set({ detail: chosen }), detail);
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    const box = await open('/');
    await standsBeside(page, box);
    expect(box.bottom - box.top).toBeGreaterThan(110);
    expect(
      await stage().session.inCard(page, (root) => {
        const element = root.querySelector('.card');
        const page = document.documentElement;
        return element && element.scrollWidth <= element.clientWidth && page.scrollWidth <= page.clientWidth;
      }),
    ).toBe(true);
  });
});

describe('in a frame of 300 × 100, the card', () => {
  it('fills the frame, scrolls, changes its level and closes with its button', async () => {
    await page.goto(`${stage().server.origin}/frame`);
    const frame = await until('the frame', async () => page.frames()[1]);
    const [mark] = await marked(frame, 1);
    const { x, y } = await pointAt(page, frame, mark);
    await page.mouse.click(x, y);
    await card(stage(), frame);
    const box = await standing(stage(), frame);
    expect([box.top, box.bottom]).toEqual([0, 100]);
    await page.keyboard.press('PageDown');
    await until('the card scrolled', () =>
      stage().session.inCard(frame, (root) => (root.querySelector('.card')?.scrollTop ?? 0) > 0),
    );
    await pressInCard(stage(), page, '#more', frame);
    await until('more', () => stage().session.inCard(frame, (root) => root.querySelector('.full') !== null));
    await pressInCard(stage(), page, '.close', frame);
    await noCard(stage(), frame);
  });
});

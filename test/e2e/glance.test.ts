/** A pointer that rests opens the glance, whatever is set; who presses opens as much as is set, and it stays. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/dossier/model/languages.ts';
import type { DetailLevel } from '../../src/dossier/model/levels.ts';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { article, card, type Mark, marked, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const stage = setStage({
  '/': article('The Ascend 910C is a chip.', '<p style="height: 600px">', 'The end.'),
  '/model': article('DeepSeek-V4-Pro is a model.', '<p style="height: 600px">', 'The end.'),
});

let page: Page;
let chip: Mark;
let problems: string[];

/** Opens the page in a browser where this much is set. */
async function open(detail: DetailLevel): Promise<void> {
  await stage().session.inBackground((api, level) => api.storage.local.set({ detail: level }), detail);
  await page.goto(stage().server.origin);
  const [mark] = await marked(page, 1);
  if (!mark) throw new Error('There is no mark.');
  chip = mark;
}

const shows = (level: DetailLevel) =>
  until(`a card in ${level}`, () =>
    stage().session.inCard(page, (root, name) => root.querySelector('.card')?.classList.contains(name), level),
  );

const isThere = (selector: string) =>
  stage().session.inCard(page, (root, wanted) => root.querySelector(wanted) !== null, selector);

/** Takes the pointer far away, and gives whether the card is open still when it would have gone. */
async function outlasts(): Promise<boolean> {
  await page.mouse.move(700, 500, { steps: 3 });
  await outlastDelays(page);
  return (await isThere('.surface:not(.closing)')) ?? false;
}

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

describe.each(['brief', 'full'] as const)('where %s is set', (detail) => {
  it('resting opens the glance, which goes with the pointer', async () => {
    await open(detail);
    await rest(page, chip);
    await shows('brief');
    expect(await isThere('#keep')).toBe(false);
    expect(await outlasts()).toBe(false);
  });

  it('a click on the mention opens as much over it, and it stays', async () => {
    await open(detail);
    await rest(page, chip);
    await shows('brief');
    await page.mouse.click(chip.x, chip.y);
    await shows(detail);
    expect(await outlasts()).toBe(true);
  });

  it('Enter leads into as much', async () => {
    await open(detail);
    await rest(page, chip);
    await shows('brief');
    await page.keyboard.press('Enter');
    await shows(detail);
    await until('the focus', () => stage().session.inCard(page, (root) => root.activeElement !== null));
  });

  it('the command and a click open as much at once', async () => {
    await open(detail);
    await stage().session.pressCommand(page, 'next-mention');
    await shows(detail);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.mouse.click(chip.x, chip.y);
    await shows(detail);
  });

  it('"More" leads from the glance to as much, or beyond it', async () => {
    await open(detail);
    await rest(page, chip);
    await shows('brief');
    await pressInCard(stage(), page, '#more');
    await shows(detail === 'brief' ? 'standard' : detail);
    expect(await isThere('#keep')).toBe(detail === 'brief');
    expect(await outlasts()).toBe(true);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(['/', '/model'])('the glance is seen at once, beside the text that is read: %s', async (path) => {
    await stage().session.inBackground((api, value) => api.storage.local.set({ language: value }), language);
    await page.goto(stage().server.origin + path);
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    const height = await until('the glance', () =>
      stage().session.inCard(
        page,
        (root, wanted) => {
          const glance = root.querySelector(`.card:lang(${wanted})`);
          return glance && glance.scrollHeight <= glance.clientHeight && glance.getBoundingClientRect().height;
        },
        language,
      ),
    );
    expect(height).toBeLessThanOrEqual(300);
  });
});

it('what is pressed in the glance keeps it as it is', async () => {
  await open('full');
  await rest(page, chip);
  await pressInCard(stage(), page, '.takeaway');
  expect(await outlasts()).toBe(true);
  await shows('brief');
  expect((await card(stage(), page)).facts).toEqual([]);
});

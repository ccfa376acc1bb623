/** Hovering always opens the glance; clicking opens the card at the saved level and keeps it open. */
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

/** Opens the page with this level saved. */
async function open(detail: DetailLevel): Promise<void> {
  await stage().session.inBackground((api, level) => api.storage.local.set({ detail: level }), detail);
  await page.goto(stage().server.origin);
  const [mark] = await marked(page, 1);
  if (!mark) throw new Error('The page has no mark.');
  chip = mark;
}

const shows = (level: DetailLevel) =>
  until(`a card in ${level}`, () =>
    stage().session.inCard(page, (root, name) => root.querySelector('.card')?.classList.contains(name), level),
  );

const isThere = (selector: string) =>
  stage().session.inCard(page, (root, wanted) => root.querySelector(wanted) !== null, selector);

/** Moves the pointer far away, and returns true if the card outlasts the delay after which it would have closed. */
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

describe.each(['brief', 'full'] as const)('with the level %s', (detail) => {
  it('hovering opens the glance, which closes when the pointer leaves', async () => {
    await open(detail);
    await rest(page, chip);
    await shows('brief');
    expect(await isThere('#keep')).toBe(false);
    expect(await outlasts()).toBe(false);
  });

  it('a click on the mention opens that level and keeps it open', async () => {
    await open(detail);
    await rest(page, chip);
    await shows('brief');
    await page.mouse.click(chip.x, chip.y);
    await shows(detail);
    expect(await outlasts()).toBe(true);
  });

  it('Enter opens that level and focuses it', async () => {
    await open(detail);
    await rest(page, chip);
    await shows('brief');
    await page.keyboard.press('Enter');
    await shows(detail);
    await until('the focus', () => stage().session.inCard(page, (root) => root.activeElement !== null));
  });

  it('the command and a click open that level at once', async () => {
    await open(detail);
    await stage().session.pressCommand(page, 'next-mention');
    await shows(detail);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.mouse.click(chip.x, chip.y);
    await shows(detail);
  });

  it('"More" leads from the glance to that level or beyond', async () => {
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
  it.each(['/', '/model'])('the whole glance is visible next to the text being read: %s', async (path) => {
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

it('a click in the glance keeps it open as it is', async () => {
  await open('full');
  await rest(page, chip);
  await pressInCard(stage(), page, '.takeaway');
  expect(await outlasts()).toBe(true);
  await shows('brief');
  expect((await card(stage(), page)).facts).toEqual([]);
});

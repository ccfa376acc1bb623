/** Selected text: a press that selects opens no card, but a selection elsewhere is nothing to a press. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outlastDelays } from '../support/delays.ts';
import { card, type Mark, marked, noCard, problemsOf, setStage } from '../support/stage.ts';

const TEXT = 'Operators say the Ascend 910C arrived in volume last spring, and rivals noticed it.';
const SELECT = `<script>getSelection().selectAllChildren(document.querySelector('#q'))</script>`;
const NONE = 'style="user-select: none; -webkit-user-select: none"';

const pageOf = (html: string) =>
  `<!doctype html><meta charset="utf-8"><title>Selection</title><p id="q">Selected already by the page.</p>${html}`;

/** Pages with a selection that has nothing to do with the name. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'before text that cannot be selected': `<p ${NONE}>${TEXT}</p>${SELECT}`,
  'after text that cannot be selected': `<p ${NONE}>${TEXT}</p><p id="q">Selected.</p>${SELECT.replace('#q', 'p:last-of-type')}`,
  'that the page keeps where one presses': `<p>${TEXT}</p>${SELECT}<script>addEventListener('mousedown', (event) => event.preventDefault())</script>`,
  'beside a shadow tree': `<x-text><template shadowrootmode="open"><p ${NONE}>${TEXT}</p></template></x-text>${SELECT}`,
  'in the same text': `<p>${TEXT}</p><script>addEventListener('mousedown', (event) => event.preventDefault());
    getSelection().setBaseAndExtent(document.querySelector('p:last-of-type').firstChild, 50, document.querySelector('p:last-of-type').firstChild, 60);
    </script>`,
};

const PLAIN: Readonly<Record<string, string>> = {
  'the document': `<p>${TEXT}</p>`,
  'a shadow tree': `<x-text><template shadowrootmode="open"><p>${TEXT}</p></template></x-text>`,
};

const stage = setStage((path) => {
  const [, kind, index] = path.split('/');
  const html = Object.values(kind === 'elsewhere' ? ELSEWHERE : PLAIN)[Number(index)];
  return html && pageOf(html);
});

let page: Page;
let problems: string[];
let chip: Mark;

const open = async (path: string) => {
  await page.goto(stage().server.origin + path);
  chip = (await marked(page, 1))[0] ?? { text: '', x: 0, y: 0 };
};

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(() => {
  expect(problems).toEqual([]);
});

const selected = () => page.evaluate(() => String(getSelection()));
const isOpen = async () => (await stage().session.inCard(page, () => true)) === true;

describe('a press on a name opens its card, with a selection', () => {
  it.each(Object.keys(ELSEWHERE).map((name, index) => [name, index] as const))('%s', async (_, index) => {
    await open(`/elsewhere/${index}`);
    expect(await selected()).not.toBe('');
    await page.mouse.click(chip.x, chip.y);
    await card(stage(), page);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.touchscreen.tap(chip.x, chip.y);
    await card(stage(), page);
  });
});

describe.each(Object.keys(PLAIN).map((name, index) => [name, index] as const))('in %s, no card opens', (_, index) => {
  beforeEach(() => open(`/plain/${index}`));

  const drag = async (from: number, to: number) => {
    await page.mouse.move(chip.x + from, chip.y);
    await page.mouse.down();
    await page.mouse.move(chip.x + (from + to) / 2, chip.y, { steps: 3 });
    await page.mouse.move(chip.x + to, chip.y, { steps: 3 });
    await page.mouse.up();
    // Off the name, so that none opens by resting.
    await page.mouse.move(chip.x, chip.y + 300);
    await outlastDelays(page);
  };

  it.each([
    ['to a name', -120, 0],
    ['back to a name', 120, 0],
    ['within a name', -20, 20],
    ['from a name', 0, 100],
  ])('by selecting %s', async (_, from, to) => {
    await drag(from, to);
    expect(await selected()).not.toBe('');
    expect(await isOpen()).toBe(false);
  });

  it('by selecting it and pressing where the page keeps the selection', async () => {
    await drag(-120, 120);
    await page.evaluate(() => addEventListener('mousedown', (event) => event.preventDefault()));
    await page.mouse.click(chip.x, chip.y);
    await page.mouse.move(chip.x, chip.y + 300);
    await outlastDelays(page);
    expect(await isOpen()).toBe(false);
  });
});

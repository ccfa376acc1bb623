/** Pages that take foreign elements out of their root, body or dialogs, as some frameworks and "anti-tamper" scripts do. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { standing, standsBeside } from '../support/places.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = 'Operators say the Ascend 910C arrived in volume last spring, and rivals noticed it.';

/** Takes children out as they come, and counts them. */
const GUARD = `window.taken = 0;
const guard = (parent, isOurs) => new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (!isOurs(node) && node.parentNode === parent) { window.taken++; node.remove(); }
}).observe(parent, { childList: true });
const root = document.documentElement;
const isPart = (node) => node === document.head || node === document.body;`;

const script = (text: string) => `<script>${GUARD} ${text}</script>`;

const PAGES: Readonly<Record<string, string>> = {
  'its root': script('guard(root, isPart)'),
  'its root, a moment later': script(
    `setInterval(() => { for (const node of [...root.children]) if (!isPart(node)) { window.taken++; node.remove(); } }, 50)`,
  ),
  'its root in every frame': script(
    `const look = () => { for (const node of [...root.children]) if (!isPart(node)) { window.taken++; node.remove(); } requestAnimationFrame(look); }; look()`,
  ),
  'its body, if something is put there': script('guard(document.body, ({ nodeType }) => nodeType === 3)'),
};

const EVERYWHERE = script(`new MutationObserver(() => {
  for (const node of document.querySelectorAll('[data-caveat-host]')) { window.taken++; node.remove(); }
}).observe(document, { childList: true, subtree: true });`);

const stage = setStage((path) => {
  if (path === '/everywhere') return article(TEXT, EVERYWHERE);
  const page = Object.values(PAGES)[Number(path.slice(1))];
  return page && article(TEXT, page);
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(() => {
  expect(problems).toEqual([]);
});

const taken = () => page.evaluate(() => Number(Reflect.get(window, 'taken')));

describe.each(Object.keys(PAGES).map((name, index) => [name, index] as const))(
  'on a page that guards %s',
  (_, index) => {
    beforeEach(async () => {
      await page.goto(`${stage().server.origin}/${index}`);
    });

    it('a card opens by resting, stands beside its mention and can be used', async () => {
      const [mark] = await marked(page, 1);
      if (mark) await rest(page, mark);
      await card(stage(), page);
      await standsBeside(page, await standing(stage(), page));
      await pressInCard(stage(), page, '#more');
      await until('more', () => stage().session.inCard(page, (root) => root.querySelector('.facts') !== null));
      expect(await taken()).toBeLessThan(4);
      await page.keyboard.press('Escape');
      await noCard(stage(), page);
    });

    it('a pressed card has the focus', async () => {
      const [mark] = await marked(page, 1);
      if (mark) await page.mouse.click(mark.x, mark.y);
      await card(stage(), page);
      await until('the card put back', async () => index === 3 || (await taken()) > 0);
      await until('the focus', () => stage().session.inCard(page, (root) => root.activeElement !== null));
      await page.keyboard.press('Tab');
      await until('the focus on a button', () =>
        stage().session.inCard(page, (root) => root.activeElement?.localName === 'button'),
      );
    });
  },
);

it('a card that a page takes out of everything closes, and the page takes out no more than four', async () => {
  await page.goto(`${stage().server.origin}/everywhere`);
  const [mark] = await marked(page, 1);
  if (mark) await page.mouse.click(mark.x, mark.y);
  await until('the card taken out', async () => (await taken()) > 0);
  await noCard(stage(), page);
  await until('an end', async () => {
    const before = await taken();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return (await taken()) === before;
  });
  expect(await taken()).toBeLessThanOrEqual(4);
});

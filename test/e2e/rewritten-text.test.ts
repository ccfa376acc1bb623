/** Text that the page writes anew while its card is open: live blogs, hydration, translation, captions, slides. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays, outlastStillness } from '../support/delays.ts';
import { article, card, type Mark, marked, noCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = 'Operators say the Ascend 910C arrived in volume last spring.';

/** Each page writes the paragraph anew when `draw` is called. */
const PAGES: Readonly<Record<string, string>> = {
  'the whole block, as a live blog': `<main id="m"></main><script>let n = 0;
    const draw = () => { document.querySelector('#m').innerHTML = '<h2>Live</h2><p>${TEXT}</p><small>Updated ' + ++n + '</small>'; };</script>`,
  'another element, as a script that takes over the page': `<div id="m"></div><script>
    const draw = () => { const p = document.createElement('p'); p.textContent = '${TEXT}'; document.querySelector('#m').replaceChildren(p); };</script>`,
  'the text of the node, as a caption': `<p id="m">-</p><script>let n = 0;
    const draw = () => { document.querySelector('#m').firstChild.data = '${TEXT} ' + ++n; };</script>`,
  'its text in other elements, as a translation': `<p id="m"></p><script>let n = 0;
    const draw = () => { document.querySelector('#m').innerHTML = (n++ % 2 ? '<font><font>' : '<span>') + '${TEXT}'; };</script>`,
  'after a while without it, as a slide': `<p id="m">-</p><script>let n = 0;
    const draw = () => { const m = document.querySelector('#m'); m.textContent = ''; setTimeout(() => { m.textContent = '${TEXT}'; }, n++ ? 120 : 0); };</script>`,
};
const stage = setStage((path) => {
  const index = /^\/(\d+)$/.exec(path)?.[1];
  return index === undefined
    ? undefined
    : `${article()}${Object.values(PAGES)[Number(index)]}<p>Some more text.</p><script>draw()</script>`;
});

let page: Page;
let problems: string[] = [];
let mark: Mark;

const draw = async () => {
  await page.evaluate('draw()');
  await marked(page, 1);
};
/** Marks a card, so that another one in its place is told from it. */
const tag = () =>
  stage().session.inCard(page, (root) => {
    root.querySelector('.surface')?.setAttribute('data-first', '');
    return true;
  });
const isFirst = () =>
  stage().session.inCard(page, (root) => root.querySelector('.surface[data-first]:not(.closing)') !== null);
const top = () => stage().session.inCard(page, (root) => root.querySelector('.surface')?.getBoundingClientRect().top);

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(() => {
  expect(problems).toEqual([]);
});

describe.each(Object.keys(PAGES).map((name, index) => [name, index] as const))(
  'a page that replaces %s',
  (_, index) => {
    beforeEach(async () => {
      await page.goto(`${stage().server.origin}/${index}`);
      [mark = { text: '', x: 0, y: 0 }] = await marked(page, 1);
    });

    it('keeps the card while the pointer rests on the name, and closes it when that leaves', async () => {
      await rest(page, mark);
      await card(stage(), page);
      await tag();
      for (let times = 0; times < 3; times++) {
        await draw();
        await outlastDelays(page);
        expect(await isFirst()).toBe(true);
      }
      await page.mouse.move(mark.x, 700, { steps: 3 });
      await noCard(stage(), page);
    });

    it('keeps the card that the pointer is in', async () => {
      await rest(page, mark);
      await card(stage(), page);
      await tag();
      const y = (await top()) ?? 0;
      await page.mouse.move(mark.x, y + 30, { steps: 4 });
      await draw();
      await outlastDelays(page);
      expect(await isFirst()).toBe(true);
      expect(await top()).toBe(y);
    });

    it('keeps the pinned card, which follows the new text', async () => {
      await page.mouse.click(mark.x, mark.y);
      await card(stage(), page);
      await tag();
      await draw();
      await outlastDelays(page);
      expect(await isFirst()).toBe(true);
      const distance = async () => ((await top()) ?? 0) - ((await marked(page, 1))[0]?.y ?? 0);
      const [before, at] = [await distance(), await top()];
      await page.evaluate(() => {
        document.body.style.paddingTop = '80px';
      });
      await until(
        'the card at its name',
        async () => (await top()) !== at && Math.abs((await distance()) - before) < 2,
      );
    });

    it('opens the card of a name that came anew under the resting pointer, but none that was closed', async () => {
      await rest(page, mark);
      await outlastStillness(page);
      await draw();
      await card(stage(), page);
      await page.keyboard.press('Escape');
      await noCard(stage(), page);
      await draw();
      await outlastDelays(page);
      expect(await stage().session.inCard(page, () => true)).toBe(null);
    });
  },
);

it('a pinned card closes when its text has gone and the page has another address', async () => {
  await page.goto(`${stage().server.origin}/0`);
  [mark = { text: '', x: 0, y: 0 }] = await marked(page, 1);
  await page.mouse.click(mark.x, mark.y);
  await card(stage(), page);
  await page.evaluate(() => {
    history.pushState(null, '', '/elsewhere');
    document.body.innerHTML = '<p>Another story.</p>';
  });
  await noCard(stage(), page);
});

/** Cards in elements that fill the screen, in shadow trees as well. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { standing } from '../support/places.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = '<p>Operators say the Ascend 910C arrived in volume last spring.</p>';
const BOX = 'style="background: #fff; padding: 30px"';

/** Returns a shadow tree for the element above. */
const tree = (html: string, mode = 'open') => `<template shadowrootmode="${mode}">${html}</template>`;

const PAGES: Readonly<Record<string, readonly [html: string, box: string]>> = {
  'an element around the mention': [`<main id="box" ${BOX}><section>${TEXT}</section></main>`, '#box'],
  'the paragraph itself': [TEXT.replace('<p>', '<p id="box">'), '#box'],
  'the whole page': [TEXT, 'html'],
  'an element of a shadow tree': [
    `<x-player>${tree(`<div id="box" ${BOX}>${TEXT}</div>`)}</x-player>`,
    'x-player #box',
  ],
  'the host of a shadow tree': [`<x-player ${BOX}>${tree(`<div>${TEXT}</div>`)}</x-player>`, 'x-player'],
  'an element of a nested shadow tree': [
    `<x-app>${tree(`<x-player>${tree(`<div id="box" ${BOX}>${TEXT}</div>`)}</x-player>`)}</x-app>`,
    'x-app x-player #box',
  ],
  'an element around a nested shadow tree': [
    `<x-app>${tree(`<div id="box" ${BOX}><x-player>${tree(`<div>${TEXT}</div>`)}</x-player></div>`)}</x-app>`,
    'x-app #box',
  ],
  'an element around a slot with the mention': [
    `<x-player>${tree(`<div id="box" ${BOX}><slot></slot></div>`)}<div>${TEXT}</div></x-player>`,
    'x-player #box',
  ],
  'an element around a named slot in a nested shadow tree': [
    `<x-app>${tree(
      `<x-player>${tree(`<div id="box" ${BOX}><slot name="text"></slot></div>`)}<div slot="text"><slot></slot></div></x-player>`,
    )}${TEXT}</x-app>`,
    'x-app x-player #box',
  ],
  'an element around a dialog': [`<main id="box" ${BOX}><dialog open>${TEXT}</dialog></main>`, '#box'],
};

/** Returns a page with some text before its content. */
const pageOf = (html: string) => `${article('A text.').replace('</body></html>', html)}</body></html>`;

/** Returns a page that finds its box with a function. */
function withBox([html, box]: readonly [html: string, box: string]): string {
  const path = box.split(' ').map((selector) => `querySelector('${selector}')`);
  return pageOf(`${html}<script>const box = () => document.${path.join('.shadowRoot.')};</script>`);
}

const CLOSED = pageOf(
  `<x-player>${tree(`<div ${BOX} onclick="this.requestFullscreen()"><i>Full</i><slot name="a"></slot></div>`, 'closed')}
   <div slot="a">${TEXT}</div></x-player>`,
);

const OUTSIDE = withBox([`${TEXT}<div id="box" ${BOX}>Something else.</div>`, '#box']);

const stage = setStage((path) => {
  if (path === '/closed') return CLOSED;
  if (path === '/outside') return OUTSIDE;
  const page = Object.values(PAGES)[Number(path.slice(1))];
  return page && withBox(page);
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  expect(problems).toEqual([]);
});

const isFull = (wanted: boolean) =>
  until(wanted ? 'full screen' : 'no full screen', () =>
    page.evaluate((full) => (document.fullscreenElement !== null) === full, wanted),
  );
/** Puppeteer evaluates with the user activation that this takes. */
const enter = async () => {
  await page.evaluate('box().requestFullscreen()');
  await isFull(true);
};
const leave = async () => {
  await page.evaluate(() => document.exitFullscreen());
  await isFull(false);
};

/** Waits for the mark to stand still, and returns it: the layout changes some time after the event. */
async function mark() {
  let before = '';
  return until('a mark that stands still', async () => {
    const [found] = await marked(page, 1);
    const now = JSON.stringify(found);
    const stands = now === before;
    before = now;
    return stands && found;
  });
}

const isOnTop = async () => {
  const point = await stage().session.inCard(page, (root) => {
    const { x = 0, y = 0 } = root.querySelector('h2')?.getBoundingClientRect() ?? {};
    return { x: x + 4, y: y + 4 };
  });
  return page.evaluate((at) => {
    let found = at && document.elementFromPoint(at.x, at.y);
    for (let inner = found; at && inner; found = inner) {
      inner = inner.shadowRoot?.elementFromPoint(at.x, at.y) ?? null;
      if (!inner || inner === found) break;
    }
    return found?.hasAttribute('data-caveat-host');
  }, point);
};

/** Presses a button of the card, which only works if the card is seen and not inert; the card is beside the mention. */
async function canBeUsed(): Promise<void> {
  const { y } = await mark();
  await until('the card beside the mention', async () => {
    const { top, bottom } = await standing(stage(), page);
    return (top > y && top < y + 40) || (bottom < y && bottom > y - 40);
  });
  const level = () => stage().session.inCard(page, (root) => root.querySelector('.level')?.textContent);
  const before = await level();
  await pressInCard(stage(), page, '#more');
  await until('more', async () => (await level()) !== before);
}

describe.each(Object.keys(PAGES).map((name, index) => [name, index] as const))('in full screen of %s', (_, index) => {
  beforeEach(async () => {
    await page.goto(`${stage().server.origin}/${index}`);
    await mark();
  });

  it('a card opens by resting and can be used, and goes on after leaving', async () => {
    await enter();
    await rest(page, await mark());
    await card(stage(), page);
    await canBeUsed();
    await leave();
    await canBeUsed();
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
  });

  it('a card that was open before goes on', async () => {
    const { x, y } = await mark();
    await page.mouse.click(x, y);
    await card(stage(), page);
    const hasFocus = () =>
      until('the focus', () => stage().session.inCard(page, (root) => root.activeElement !== null));
    await hasFocus();
    await enter();
    await until('the card on top', isOnTop);
    await hasFocus();
    await canBeUsed();
    await leave();
    await canBeUsed();
  });
});

it('a card opens in a slot of a closed shadow tree that fills the screen', async () => {
  await page.goto(`${stage().server.origin}/closed`);
  await mark();
  const button = await page.evaluate(() => {
    const { x, y, height } = document.querySelector('x-player')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 40, y: y + height / 3 };
  });
  await page.mouse.click(button.x, button.y);
  await isFull(true);
  await rest(page, await mark());
  await card(stage(), page);
  await canBeUsed();
});

it('a card of a mention that is hidden by something in full screen closes', async () => {
  await page.goto(`${stage().server.origin}/outside`);
  const { x, y } = await mark();
  await page.mouse.click(x, y);
  await card(stage(), page);
  await enter();
  await noCard(stage(), page);
});

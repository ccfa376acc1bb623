/** Pages that keep events to themselves: they hear them first, or stop them on their way. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = 'Operators say the Ascend 910C arrived in volume last spring.';
const EVENTS =
  'pointermove mousemove pointerover mouseover pointerout pointerdown mousedown pointerup mouseup click touchstart touchend selectstart keydown keyup keypress focusin focusout focus blur scroll wheel';

/** A script that stops events. @param how the method, @param where the target, in the capture phase or not */
const stops = (where: string, isCaptured: boolean, how = 'stopImmediatePropagation()') =>
  `<script>for (const name of '${EVENTS}'.split(' ')) ${where}.addEventListener(name, (event) => event.${how}, ${isCaptured});</script>`;

const PAGES: Readonly<Record<string, string>> = {
  '/window': stops('window', true) + article(TEXT),
  '/document': stops('document', true) + article(TEXT),
  '/body': article(TEXT) + stops('document.body', false, 'stopPropagation()'),
  '/container': article(`<span id="box">${TEXT}</span>`) + stops('box', false, 'stopPropagation()'),
  '/prevented': `<script>for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'wheel', 'selectstart'])
    addEventListener(name, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true, passive: false });</script>${article(TEXT)}`,
};
const stage = setStage(PAGES);

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(() => {
  expect(problems).toEqual([]);
});

const level = () => stage().session.inCard(page, (root) => root.querySelector('.card')?.className);

describe.each(Object.keys(PAGES))('on the page %s', (path) => {
  beforeEach(async () => {
    await page.goto(stage().server.origin + path);
  });

  it('a card opens by resting, and closes by Escape, which the page does not hear', async () => {
    const [mark] = await marked(page, 1);
    await page.evaluate(() => {
      document.title = '';
      addEventListener('keydown', ({ key }) => (document.title += key), true);
    });
    if (mark) await rest(page, mark);
    await card(stage(), page);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await page.title()).toBe('');
  });

  it('a press opens a card whose buttons work by pointer and by key', async () => {
    const [mark] = await marked(page, 1);
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
    const before = await level();
    await pressInCard(stage(), page, '[data-detail]:not([data-detail=""])');
    await until('another level', async () => (await level()) !== before);
    await pressInCard(stage(), page, '#close');
    await noCard(stage(), page);
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
    await until('the focus in the card', () =>
      stage().session.inCard(page, (root) => {
        root.querySelector<HTMLElement>('#close')?.focus();
        return root.activeElement?.id === 'close';
      }),
    );
    await page.keyboard.press('Enter');
    await noCard(stage(), page);
  });

  it('a tap opens a card, and a tap on its button closes it', async () => {
    const [mark] = await marked(page, 1);
    if (mark) await page.touchscreen.tap(mark.x, mark.y);
    await card(stage(), page);
    const close = await until('the button', () =>
      stage().session.inCard(page, (root) => {
        const { x = 0, y = 0, width = 0, height = 0 } = root.querySelector('#close')?.getBoundingClientRect() ?? {};
        return width > 0 && { x: x + width / 2, y: y + height / 2 };
      }),
    );
    await page.touchscreen.tap(close.x, close.y);
    await noCard(stage(), page);
  });

  it('a card that was opened by the shortcut closes by Escape', async () => {
    await marked(page, 1);
    await stage().session.pressCommand(page, 'next-mention');
    await card(stage(), page);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
  });
});

it('the page hears nothing of what is done in a card', async () => {
  await page.goto(`${stage().server.origin}/body`);
  const [mark] = await marked(page, 1);
  if (mark) await page.mouse.click(mark.x, mark.y);
  await card(stage(), page);
  await page.evaluate((events) => {
    document.title = '';
    for (const name of events.split(' '))
      if (!/^(mousemove|pointer|mouse)(over|out)?$|over|out$|mousemove|scroll/.test(name))
        addEventListener(
          name,
          ({ target }) => {
            if (target instanceof Element && target.matches('[data-caveat-host]')) document.title += `${name} `;
          },
          true,
        );
  }, EVENTS);
  await pressInCard(stage(), page, '[data-detail]:not([data-detail=""])');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await pressInCard(stage(), page, '#close');
  await noCard(stage(), page);
  expect(await page.title()).toBe('');
});

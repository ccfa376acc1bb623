/** Dialogs and popovers of the page: they keep the focus, close by a press outside of them, or open over a card. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, setStage } from '../support/stage.ts';

const TEXT = 'Operators say the Ascend 910C arrived in volume last spring.';
const BOX = 'position:fixed;inset:60px 200px auto 60px;background:#fff;border:1px solid;padding:20px';

/** Pulls focus back, and closes the dialog by a press outside of it, as scripts of many sites do. */
const GUARD = `<script>
  const box = () => document.querySelector('#box');
  const isOutside = (target) => box() && target instanceof Element && !box().contains(target);
  window.pulled = 0;
  for (const name of ['focusin', 'focus'])
    document.addEventListener(name, ({ target }) => { if (isOutside(target)) { window.pulled++; document.querySelector('#first').focus(); } }, true);
  for (const name of ['pointerdown', 'mousedown', 'click', 'touchstart'])
    document.addEventListener(name, ({ target }) => { if (isOutside(target)) box().remove(); }, true);
  box().addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget && isOutside(relatedTarget)) document.querySelector('#first').focus(); });
</script>`;
const INNER = `<button id="first">First</button><p>${TEXT}</p><button>Last</button>`;

const PAGES: Readonly<Record<string, string>> = {
  'a modal-like box': `<div id="box" role="dialog" aria-modal="true" style="${BOX}">${INNER}</div>${GUARD}`,
  'an alert without a role for dialogs': `<div id="box" aria-modal="true" style="${BOX}">${INNER}</div>${GUARD}`,
  'an open dialog that is not modal': `<dialog id="box" open style="${BOX}">${INNER}</dialog>${GUARD}`,
  'a modal dialog': `<dialog id="box">${INNER}</dialog>${GUARD}<script>box().showModal()</script>`,
  'a popover': `<div id="box" popover>${INNER}</div>${GUARD}<script>box().showPopover()</script>`,
  'a box in another': `<div role="dialog" style="${BOX}"><div id="box" role="alertdialog">${INNER}</div></div>${GUARD}`,
  'a modal dialog around a slot': `<x-box id="box"><template shadowrootmode="open"><dialog><slot></slot></dialog></template>${INNER}</x-box>${GUARD}<script>box().shadowRoot.querySelector('dialog').showModal()</script>`,
  'a box of a shadow tree': `<div id="box" role="dialog" style="${BOX}"><template shadowrootmode="open"><slot></slot></template>${INNER}</div>${GUARD}`,
};
const OVER = `<p>${TEXT}</p><dialog id="over"><p>Please choose your cookies.</p><button>Fine</button></dialog><div id="menu" popover>A menu</div>
  <div id="sheet" popover="manual" style="position:fixed;inset:0;width:100%;height:100%">Everything</div>`;

const stage = setStage((path) => {
  if (path === '/over') return article() + OVER;
  const index = /^\/(\d+)$/.exec(path)?.[1];
  return index === undefined ? undefined : article() + Object.values(PAGES)[Number(index)];
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

describe.each(Object.keys(PAGES).map((name, index) => [name, index] as const))('in %s', (_, index) => {
  it('a card can be pressed and keeps the focus, and the dialog stays', async () => {
    await page.goto(`${stage().server.origin}/${index}`);
    const [mark] = await marked(page, 1);
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
    await until('the focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
    await pressInCard(stage(), page, '#more');
    await until('more of it', () =>
      stage().session.inCard(page, (root) => root.querySelector('.card.full, .card.standard') !== null),
    );
    await page.keyboard.press('Tab');
    expect(await stage().session.inCard(page, (root) => root.activeElement !== null)).toBe(true);
    expect(
      await page.evaluate(() => [document.querySelector('#box')?.isConnected, Reflect.get(window, 'pulled')]),
    ).toEqual([true, 0]);
    await pressInCard(stage(), page, '#close');
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.querySelector('#box')?.isConnected)).toBe(true);
  });
});

describe('over a pinned card', () => {
  beforeEach(async () => {
    await page.goto(`${stage().server.origin}/over`);
    const [mark] = await marked(page, 1);
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
  });

  it('a modal dialog of the page has it go', async () => {
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('a modal dialog of the page gets the first Escape', async () => {
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.keyboard.press('Escape');
    await until('the dialog to be closed', () => page.evaluate(() => document.querySelector('dialog')?.open === false));
    await noCard(stage(), page);
  });

  it('a popover that covers everything has it go, and one beside it does not', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#menu')?.showPopover());
    await card(stage(), page);
    await page.evaluate(() => document.querySelector<HTMLElement>('#sheet')?.showPopover());
    await noCard(stage(), page);
  });
});

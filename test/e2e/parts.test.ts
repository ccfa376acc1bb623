/** The row of parts, which stays in view and leads to each part by pointer and keyboard. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, pressInCard, problemsOf, setStage } from '../support/stage.ts';

const stage = setStage({ '/': article('The Ascend 910C is a chip.') });

let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
  await stage().session.inBackground((api) => api.storage.local.set({ detail: 'full' }));
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 1);
  if (chip) await page.mouse.click(chip.x, chip.y);
  await card(stage(), page);
});

afterEach(async () => {
  // The tab is shared with the next test.
  await page.keyboard.up('Shift');
  await page.setViewport({ width: 1000, height: 800 });
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

/** Returns the distance of a part from the head, and whether it has the focus. */
const place = (part: string) =>
  stage().session.inCard(
    page,
    (root, id) => {
      const target = root.getElementById(id);
      const [head, view] = ['.head', '.card'].map((one) => root.querySelector(one)?.getBoundingClientRect());
      const top = target?.getBoundingClientRect().top ?? 0;
      return {
        isRight: top >= (head?.bottom ?? 0) && top < (view?.bottom ?? 0) - 40,
        isFocused: root.activeElement !== null && (target?.contains(root.activeElement) ?? false),
      };
    },
    part,
  );

it.each(['facts', 'caveats', 'disagreements', 'origins', 'sources'])('the row leads to %s', async (part) => {
  await pressInCard(stage(), page, `[data-part="${part}"]`);
  await until(part, async () => (await place(part))?.isFocused);
  expect(await place(part)).toEqual({ isRight: true, isFocused: true });
  const isOpen = await stage().session.inCard(
    page,
    (root, id) => root.getElementById(id)?.closest('details')?.open ?? true,
    part,
  );
  expect(isOpen).toBe(true);
});

it('the row works by keyboard, which continues from the part, and stays in view', async () => {
  for (const stop of ['less', 'more', 'close', 'to-facts', 'to-caveats', 'to-disagreements']) {
    await page.keyboard.press('Tab');
    await until(stop, () => stage().session.inCard(page, (root, id) => root.activeElement?.id === id, stop));
  }
  await page.keyboard.press('Enter');
  await until('the part', async () => (await place('disagreements'))?.isFocused);
  await page.keyboard.press('Tab');
  const isWithin = () =>
    stage().session.inCard(page, (root) => root.activeElement?.matches('.disagreements :is(a, button, summary)'));
  await until('what is in the part', isWithin);
  const isInView = await stage().session.inCard(page, (root) => {
    const row = root.querySelector('.parts')?.getBoundingClientRect();
    const view = root.querySelector('.card')?.getBoundingClientRect();
    return row && view && row.top >= view.top && row.bottom <= view.bottom;
  });
  expect(isInView).toBe(true);
});

it('nothing with focus is hidden behind the head where that is highest', async () => {
  await page.setViewport({ width: 320, height: 640 });
  await until('the card fits the view', fitsTheView);
  await pressInCard(stage(), page, '#to-caveats');
  await until('the part', async () => (await place('caveats'))?.isFocused);
  await page.keyboard.down('Shift');
  for (let i = 0; i < 20; i++) {
    const before = await focused();
    await page.keyboard.press('Tab');
    const now = await until('the next', async () => {
      const next = await focused();
      return next && next.name !== before?.name && next;
    });
    expect(now).toMatchObject({ isSeen: true });
  }
});

/** True when the card has been placed anew, which takes a frame or two after the view has changed. */
const fitsTheView = () =>
  stage().session.inCard(page, (root) => {
    const box = root.querySelector('.card')?.getBoundingClientRect();
    return box && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  });

/** Returns the focused element of the card, and whether it is fully visible between head and foot. */
const focused = () =>
  stage().session.inCard(page, (root) => {
    const element = root.activeElement;
    if (!element) return null;
    const all = [...root.querySelectorAll('*')];
    const { top, bottom } = element.getBoundingClientRect();
    const head = root.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
    const foot = root.querySelector('.controls')?.getBoundingClientRect().top ?? 0;
    return { name: all.indexOf(element), isSeen: top >= head && bottom <= foot };
  });

/** Shared by tests of commands and of frames. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { card, type Mark, marksOf, type Stage } from './stage.ts';

/** Waits until this mention's card is open, visible and focused. */
export async function entered(stage: Stage, where: Page | Frame, name: string): Promise<void> {
  await until(`${name} opened`, async () => (await marksOf(where, 'caveat-open'))[0]?.text === name);
  await card(stage, where);
  // A card that made way for it still fades.
  await until('focus in the card', () =>
    stage.session.inCard(where, (root) => root.querySelector('.closing') === null && root.activeElement !== null),
  );
  // Firefox moves the focus between processes later than the frame that asks for it.
  await until('focus in the frame', () => where.evaluate(() => document.hasFocus()));
  const [mark] = await marksOf(where, 'caveat-open');
  expect(mark?.y).toBeGreaterThan(0);
  expect(mark?.y).toBeLessThan(await where.evaluate(() => innerHeight));
}

/** Adds a frame to a page and waits until it has loaded. */
export async function addFrame(page: Page, url: string): Promise<Frame> {
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width: 600, height: 300 }));
  }, url);
  return until('the frame', async () => page.frames().find((one) => one.url() === url));
}

/** Waits until the background knows of all frames, whose mentions the badge adds up. */
export function counted({ session }: Stage, page: Page, count: number): Promise<boolean> {
  return until('the count', async () => (await session.badge(page)) === String(count));
}

/**
 * Moves the pointer to a mark in a frame and returns its position in the page. Chromium sends no pointer events to an
 * out-of-process frame before it has been drawn, so this repeats the movement until it arrives.
 */
export async function pointAt(page: Page, frame: Frame, mark: Mark | undefined): Promise<{ x: number; y: number }> {
  const box = await (await frame.frameElement())?.boundingBox();
  if (!mark || !box) throw new Error('The frame has no mark.');
  const place = { x: box.x + mark.x, y: box.y + mark.y };
  await reach(page, frame, place);
  return place;
}

/**
 * Focuses a field in a frame with the real pointer and waits until that has happened. In an out-of-process frame,
 * Firefox loses a script's focus() about once in thirty runs.
 */
export async function clickInto(page: Page, frame: Frame | undefined, selector: string): Promise<void> {
  const box = await (await frame?.$(selector))?.boundingBox();
  if (!frame || !box) throw new Error(`No element matches ${selector}.`);
  const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await reach(page, frame, { x, y });
  await page.mouse.click(x, y);
  await until('the focus in the frame', () => frame.evaluate(() => document.hasFocus()));
}

function reach(page: Page, frame: Frame, { x, y }: { readonly x: number; readonly y: number }): Promise<boolean> {
  return until('the pointer in the frame', async () => {
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    return frame.evaluate(() => document.documentElement.matches(':hover'));
  });
}

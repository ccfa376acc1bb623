/** What tests of commands and of frames share. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { card, type Mark, marksOf, type Stage } from './stage.ts';

/** Waits until this mention's card is open, in view and has the focus. */
export async function entered(stage: Stage, where: Page | Frame, name: string): Promise<void> {
  await until(`${name} opened`, async () => (await marksOf(where, 'caveat-open'))[0]?.text === name);
  await card(stage, where);
  await until('focus in the card', () => stage.session.inCard(where, (root) => root.activeElement !== null));
  // Between processes Firefox moves the focus later than the frame that asks for it.
  await until('focus in the frame', () => where.evaluate(() => document.hasFocus()));
  const [mark] = await marksOf(where, 'caveat-open');
  expect(mark?.y).toBeGreaterThan(0);
  expect(mark?.y).toBeLessThan(await where.evaluate(() => innerHeight));
}

/** Adds a frame to a page, and waits until it is there. */
export async function addFrame(page: Page, url: string): Promise<Frame> {
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width: 600, height: 300 }));
  }, url);
  return until('the frame', async () => page.frames().find((one) => one.url() === url));
}

/** Waits until the background knows of all frames: the badge adds them up. */
export function counted({ session }: Stage, page: Page, count: number): Promise<boolean> {
  return until('the count', async () => (await session.badge(page)) === String(count));
}

/**
 * Takes the pointer to a mark of a frame, and gives where in the page that is. Chromium gives a frame of another process
 * nothing of the pointer before it was drawn, so that a hand goes there until it has come.
 */
export async function pointAt(page: Page, frame: Frame, mark: Mark | undefined): Promise<{ x: number; y: number }> {
  const box = await (await frame.frameElement())?.boundingBox();
  if (!mark || !box) throw new Error('There is no mark in a frame.');
  const place = { x: box.x + mark.x, y: box.y + mark.y };
  await reach(page, frame, place);
  return place;
}

/**
 * Puts the focus into a field of a frame by the real pointer, and waits until it is there. Of a frame of another process
 * Firefox forgets what a script's focus() asked for now and then, once in some thirty runs.
 */
export async function clickInto(page: Page, frame: Frame | undefined, selector: string): Promise<void> {
  const box = await (await frame?.$(selector))?.boundingBox();
  if (!frame || !box) throw new Error(`There is no ${selector}.`);
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

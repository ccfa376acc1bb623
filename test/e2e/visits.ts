/** What the tests of the commands share. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../browser/index.ts';
import { card, marksOf, type Stage } from './support.ts';

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
 * Puts the focus into a field of a frame by the real pointer, and waits until it is there. Of a frame of another process
 * Firefox forgets what a script's focus() asked for now and then, once in some thirty runs; in Chromium such a frame gets
 * nothing of the pointer before it was drawn, so that a hand goes there first.
 */
export async function clickInto(page: Page, frame: Frame | undefined, selector: string): Promise<void> {
  const box = await (await frame?.$(selector))?.boundingBox();
  if (!frame || !box) throw new Error(`There is no ${selector}.`);
  const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const isThere = (wanted: string) => document.querySelector(wanted)?.matches(':hover');
  await until('the pointer on the field', async () => {
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    return frame.evaluate(isThere, selector);
  });
  await page.mouse.click(x, y);
  await until('the focus in the frame', () => frame.evaluate(() => document.hasFocus()));
}

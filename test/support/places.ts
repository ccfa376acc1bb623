/** Where a card stands, and where it has to. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { type Mark, marksOf, type Stage } from './stage.ts';

/** The box of a card in the viewport, and the classes of what holds it. */
export interface Standing {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly style: string;
}

/** Returns the position of the card once it has stopped moving. */
export async function standing({ session }: Stage, where: Page | Frame): Promise<Standing> {
  let before = '';
  return until('a card that stands still', async () => {
    const box = await session.inCard(where, (root) => {
      const { left = 0, top = 0, right = 0, bottom = 0 } = root.querySelector('.card')?.getBoundingClientRect() ?? {};
      const style = root.querySelector('.surface')?.className ?? '';
      return right > 0 && { left, top, right, bottom, style };
    });
    const now = JSON.stringify(box);
    const stands = now === before;
    before = now;
    return stands && box;
  });
}

export const firstMark = async (page: Page): Promise<Mark> => (await marksOf(page))[0] ?? { text: '', x: 0, y: 0 };

/** Checks that the card is in the part of the viewport that the reader sees, and next to the mention. */
export async function standsBeside(page: Page, box: Standing): Promise<void> {
  const [left, top, right, bottom] = await page.evaluate(() => {
    const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
    return [offsetLeft, offsetTop, offsetLeft + width, offsetTop + height];
  });
  expect(box.left).toBeGreaterThanOrEqual(left ?? Number.NaN);
  expect(box.top).toBeGreaterThanOrEqual(top ?? Number.NaN);
  expect(box.right).toBeLessThanOrEqual((right ?? Number.NaN) + 0.1);
  expect(box.bottom).toBeLessThanOrEqual((bottom ?? Number.NaN) + 0.1);
  const { y } = await firstMark(page);
  expect(box.top > y + 5 || box.bottom < y - 5).toBe(true);
}

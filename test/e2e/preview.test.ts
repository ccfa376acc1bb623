/** A number previews its source without leaving the page. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { article, card, marked, noCard, problemsOf, setStage } from '../support/stage.ts';

const stage = setStage({ '/': article('The Ascend 910C is a chip.') });

/** The first number, whose source has an address. */
const FIRST = '.facts .statements .cites a';

let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
  await stage().session.inBackground((api) => api.storage.local.set({ detail: 'standard' }));
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 1);
  if (chip) await page.mouse.click(chip.x, chip.y);
  await card(stage(), page);
  await until('focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
});

afterEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

/** Returns the open preview, and whether it is fully inside the card; null if none is open. */
const preview = () =>
  stage().session.inCard(page, (root) => {
    const box = root.querySelector('[role="tooltip"]');
    const [own, within] = [box, root.querySelector('.surface')].map((one) => one?.getBoundingClientRect());
    if (!box || !own || !within) return null;
    const isInside = own.top >= within.top && own.bottom <= within.bottom && own.left >= within.left;
    const of = root.querySelector(`[aria-describedby="${box.id}"]`);
    return {
      by: box.querySelector('p')?.textContent ?? '',
      quote: box.querySelector('q')?.textContent ?? '',
      of: of?.textContent ?? '',
      isInside: isInside && own.right <= within.right,
      middle: { x: own.x + own.width / 2, y: own.y + own.height / 2 },
    };
  });

async function restOn(selector: string): Promise<void> {
  const place = await stage().session.inCard(
    page,
    (root, wanted) => {
      const { x = 0, y = 0, width = 0, height = 0 } = root.querySelector(wanted)?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
  );
  if (place) await page.mouse.move(place.x, place.y, { steps: 3 });
}

it('hovering shows publisher, date and quotation while the pointer is on the number or the preview', async () => {
  await restOn(FIRST);
  const shown = await until('the preview', preview);
  expect(shown).toMatchObject({ of: '1', isInside: true });
  expect(shown.by).toMatch(/^South China Morning Post · .*2026$/);
  expect(shown.quote.split(' ').length).toBeGreaterThan(2);
  await page.mouse.move(shown.middle.x, shown.middle.y);
  await outlastDelays(page);
  expect(await preview()).not.toBe(null);
  await restOn('h2');
  await until('no preview', async () => (await preview()) === null);
});

/** Focuses the element before the first number of a section, without scrolling. */
async function focusBefore(selector: string): Promise<void> {
  await stage().session.inCard(
    page,
    (root, wanted) => {
      const stops = [...root.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((stop) =>
        stop.checkVisibility(),
      );
      const first = stops.findIndex((stop) => stop.matches(wanted));
      stops[first - 1]?.focus({ preventScroll: true });
    },
    selector,
  );
}

it('focusing a number shows the preview, even if the card has to scroll', async () => {
  await focusBefore('.caveats .statements .cites a');
  await page.keyboard.press('Tab');
  const inView = await until('the preview', async () => {
    const shown = await preview();
    const top = await stage().session.inCard(page, (root) => root.querySelector('.card')?.scrollTop ?? 0);
    return (top ?? 0) > 0 && shown;
  });
  expect(inView).toMatchObject({ isInside: true });
});

it('Escape closes a focused preview first, then the card', async () => {
  await focusBefore(FIRST);
  await page.keyboard.press('Tab');
  expect(await until('the preview', preview)).toMatchObject({ of: '1', isInside: true });
  await page.keyboard.press('Tab');
  await until('the next one', async () => (await preview())?.of === '2');
  await page.keyboard.press('Escape');
  await until('no preview', async () => (await preview()) === null);
  expect(await stage().session.inCard(page, (root) => root.activeElement?.textContent)).toBe('2');
  await page.keyboard.press('Escape');
  await noCard(stage(), page);
});

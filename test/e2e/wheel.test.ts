/** A card scrolls by the wheel, whatever the page does with it. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, problemsOf, setStage } from '../support/stage.ts';

const TALL = '<div style="height: 3000px"></div>';
const TEXT = article('Operators say the Ascend 910C arrived in volume last spring.', TALL);

const hijack = (where: string, options: string, ...acts: string[]) =>
  `${TEXT}<script>window.heard = 0; for (const name of ['wheel', 'mousewheel', 'touchmove'])
    ${where}.addEventListener(name, (event) => { window.heard++; ${acts.map((act) => `event.${act}();`).join(' ')} }, { passive: false, ${options} });</script>`;

const PAGES: Readonly<Record<string, string>> = {
  'does nothing': TEXT,
  'prevents it at the window': hijack('window', 'capture: true', 'preventDefault'),
  'prevents it at the document': hijack('document', 'capture: true', 'preventDefault'),
  'prevents it at the root, behind its own elements': hijack('document.documentElement', '', 'preventDefault'),
  'prevents and stops it at the window': hijack(
    'window',
    'capture: true',
    'preventDefault',
    'stopImmediatePropagation',
  ),
  'scrolls by itself': `${hijack('window', 'capture: true', 'preventDefault')}<script>
    addEventListener('wheel', ({ deltaY }) => scrollBy(0, deltaY), { capture: true });</script>`,
  'prevents what Firefox sends before it': `${TEXT}<script>window.heard = 0;
    for (const name of ['wheel', 'mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'])
      for (const target of [window, document]) for (const capture of [true, false])
        target.addEventListener(name, (event) => { window.heard++; event.preventDefault(); }, { passive: false, capture });
    </script>`,
};

const stage = setStage((path) => Object.values(PAGES)[Number(path.slice(1))]);

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.set({ detail: 'full' }));
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

describe('the wheel', () => {
  it.each(Object.keys(PAGES).map((name, index) => [name, index] as const))(
    'scrolls the card, and not the page, on a page that %s',
    async (_, index) => {
      await page.goto(`${stage().server.origin}/${index}`);
      const [mark] = await marked(page, 1);
      if (mark) await page.mouse.click(mark.x, mark.y);
      await card(stage(), page);
      const box = await until('a card', () =>
        stage().session.inCard(page, (root) => root.querySelector('.card')?.getBoundingClientRect().toJSON()),
      );
      await page.mouse.move(box.x + 100, box.y + 200, { steps: 2 });
      const scrolled = () => stage().session.inCard(page, (root) => root.querySelector('.card')?.scrollTop ?? 0);
      await until('the card scrolled', async () => {
        await page.mouse.wheel({ deltaY: 60 });
        return Number(await scrolled()) > 100;
      });
      expect(await page.evaluate(() => [scrollY, Number(Reflect.get(window, 'heard') ?? 0)])).toEqual([0, 0]);
      // Outside of the card, it is the page's.
      await page.mouse.move(box.x + 500, box.y + 500, { steps: 2 });
      await until('the page at it', async () => {
        await page.mouse.wheel({ deltaY: 60 });
        return page.evaluate(() => scrollY > 0 || Number(Reflect.get(window, 'heard')) > 0);
      });
    },
  );
});

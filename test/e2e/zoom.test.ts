/** Pages with `zoom`, transforms or a pinch: the card keeps its own size, beside its mention and in view. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { standing, standsBeside } from '../support/places.ts';
import {
  because,
  browserName,
  card,
  marked,
  noCard,
  pressInCard,
  problemsOf,
  rest,
  setStage,
} from '../support/stage.ts';

const FAR = '<div style="height: 3000px"></div>';

/** Returns a page with a style, and a mention in the middle of a text. */
const styled = (style: string, text = 'Operators say the <b>Ascend 910C</b> came.') =>
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}</style>
<body><main><section><p>A line above.</p><p>${text}</p></section></main>${FAR}`;

const PAGES: Record<string, string> = {
  '/plain': styled('body { margin: 40px }'),
  '/html-larger': styled('html { zoom: 1.5 } body { margin: 40px }'),
  '/html-smaller': styled('html { zoom: 0.6 } body { margin: 40px }'),
  '/html-tiny': styled('html { zoom: 25% } body { margin: 40px; font-size: 40px }'),
  '/body': styled('body { zoom: 2; margin: 20px }'),
  '/html-and-body': styled('html { zoom: 1.25 } body { zoom: 0.8 }'),
  '/middle': styled('section { zoom: 1.7 } p { zoom: 0.9 }'),
  '/all': styled('* { zoom: 1.1 }'),
  '/scaled': styled('body { transform: scale(0.7); transform-origin: 0 0 }'),
  '/scale': styled('html { scale: 1.3; transform-origin: 0 0 } section { zoom: 1.2 }'),
  '/quirks': styled('html { zoom: 1.4 }').replace('<!doctype html>', ''),
  '/right-to-left': styled('html { zoom: 1.5; direction: rtl }'),
  '/low': styled(
    'html { zoom: 1.5 } section { margin-top: 420px }',
    'At the <b style="float: right">Ascend 910C</b> edge.',
  ),
  '/dialog': `${styled('html { zoom: 1.5 } dialog { zoom: 0.5; width: 600px; font-size: 30px }', 'Nothing')}
    <dialog><p>An Ascend 910C.</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
};

const stage = setStage(PAGES);

let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  await page.setViewport({ width: 1000, height: 800 });
  expect(problems).toEqual([]);
});

/** Opens the card of the only mention by clicking it, so that it is pinned. */
async function open(path: string): Promise<void> {
  await page.goto(stage().server.origin + path);
  const [mark] = await marked(page, 1);
  if (mark) await page.mouse.click(mark.x, mark.y);
  await card(stage(), page);
}

const mention = () =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('caveat-mention') ?? [];
    const live = document.createRange();
    if (range) live.setStart(range.startContainer, range.startOffset);
    if (range) live.setEnd(range.endContainer, range.endOffset);
    const { left, right, top, bottom } = live.getBoundingClientRect();
    return { left, right, top, bottom };
  });

/** Waits until the card is right below or above the mention, then checks its size and that it is in view. */
async function standsWell(width = 400): Promise<void> {
  await until('the card at its mention', async () => {
    const [box, at] = [await standing(stage(), page), await mention()];
    const gap = Math.max(box.top - at.bottom, at.top - box.bottom);
    return gap > 3 && gap < 9 && box.left < at.right && box.right > at.left;
  });
  const box = await standing(stage(), page);
  expect(Math.abs(box.right - box.left - width)).toBeLessThan(1);
  await standsBeside(page, box);
}

const textSize = () =>
  stage().session.inCard(page, (root) => {
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('h2') ?? root);
    return Math.round(range.getBoundingClientRect().height);
  });

describe('the card has its own size, beside its mention', () => {
  it.each(Object.keys(PAGES))('on %s', async (path) => {
    await open('/plain');
    const usual = await textSize();
    await open(path);
    await standsWell();
    expect(await textSize()).toBe(usual);
  });

  it('after resting on the mention, and its buttons and previews are where they seem to be', async () => {
    await page.goto(`${stage().server.origin}/html-larger`);
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    await card(stage(), page);
    await standsWell();
    await pressInCard(stage(), page, '#more');
    await until('more', () => stage().session.inCard(page, (root) => root.querySelector('.facts') !== null));
    await standsWell();
    const number = await stage().session.inCard(page, (root) => {
      const { x = 0, y = 0, width = 0 } = root.querySelector('.facts .cites a')?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + 4 };
    });
    if (number) await page.mouse.move(number.x, number.y, { steps: 3 });
    const { numeral, preview } = await until('a preview', () =>
      stage().session.inCard(page, (root) => {
        const boxOf = (element: Element | null) => element?.getBoundingClientRect().toJSON() ?? null;
        const box = boxOf(root.querySelector('.preview'));
        return box && { preview: box, numeral: boxOf(root.querySelector('[aria-describedby="preview"]')) };
      }),
    );
    expect(Math.min(Math.abs(preview.top - numeral.bottom), Math.abs(numeral.top - preview.bottom))).toBeLessThan(6);
    await pressInCard(stage(), page, '.close');
    await noCard(stage(), page);
  });

  it('while the page changes its zoom, and scrolls', async () => {
    await open('/plain');
    for (const [element, zoom] of [
      ['html', '2'],
      ['body', '0.5'],
      ['html', '0.75'],
      ['section', '3'],
      ['html', ''],
    ] as const) {
      await page.evaluate(
        (selector, value) => document.querySelector<HTMLElement>(selector)?.style.setProperty('zoom', value),
        element,
        zoom,
      );
      await standsWell();
    }
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.5';
      document.body.style.paddingTop = '300px';
      scrollTo({ top: 200, behavior: 'instant' });
    });
    await standsWell();
  });

  it('while a transition zooms', async () => {
    await open('/plain');
    await page.evaluate(async () => {
      const { style } = document.documentElement;
      await document.documentElement.animate({ zoom: [1, 1.6] }, 300).finished;
      style.zoom = '1.6';
    });
    await standsWell();
  });
});

describe('a sheet', () => {
  it.each(['/html-larger', '/html-smaller', '/body'])('spans the narrow view of %s', async (path) => {
    await page.setViewport({ width: 375, height: 700 });
    await open(path);
    const box = await until('a sheet', async () => {
      const now = await standing(stage(), page);
      return now.style.startsWith('surface sheet') && now;
    });
    await standsBeside(page, box);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([Math.round(box.left), Math.round(box.right), Math.round(box.bottom)]).toEqual([0, width, 700]);
  });

  it('can be read and closed in what a virtual keyboard leaves of a view at 400 %', async () => {
    await page.setViewport({ width: 320, height: 110 });
    await open('/plain');
    const read = () =>
      stage().session.inCard(page, (root) => {
        const [surface, close, text] = ['.surface', '#close', '.card'].map((part) => root.querySelector(part));
        const bottom = surface?.getBoundingClientRect().bottom ?? 0;
        const isInView = (surface?.getBoundingClientRect().top ?? -1) >= 0 && bottom <= innerHeight;
        return (
          text && close && isInView && { scrolls: text.scrollHeight > text.clientHeight, height: text.clientHeight }
        );
      });
    const { scrolls, height } = await until('a sheet within the view', read);
    expect(scrolls).toBe(true);
    expect(height).toBeGreaterThan(40);
    await pressInCard(stage(), page, '#close');
    await noCard(stage(), page);
  });
});

const PINCH = 'only Chromium’s protocol pinches';

describe.runIf(browserName === 'chromium')('after a pinch, the card', because(PINCH), () => {
  const pinch = async (scale: number) => {
    const client = await page.createCDPSession();
    await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    await until('the scale', () => page.evaluate((wanted) => visualViewport?.scale === wanted, scale));
  };

  it('stands beside its mention in the part of the page that is seen', async () => {
    await open('/plain');
    await pinch(1.75);
    await standsWell();
    await pinch(1);
    await standsWell();
  });

  it('is a sheet in a small part of the page, and no longer than that', async () => {
    await open('/plain');
    await pinch(3);
    const box = await until('a sheet', async () => {
      const now = await standing(stage(), page);
      return now.style.startsWith('surface sheet') && now;
    });
    await standsBeside(page, box);
    await pinch(1);
    await standsWell();
  });
});

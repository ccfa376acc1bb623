/** Difficult pages, which all have to show marks and open a card. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, marksOf, noCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = 'The Ascend 910C is a chip.';
const stage = setStage({
  '/': article(TEXT),
  '/next': article('It was DeepSeek-V4-Pro.'),
  '/strict': {
    body: article(TEXT),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src *; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
    },
  },
  '/dialog': article(`<dialog><p>${TEXT}</p></dialog>`),
  '/frame': article('Above.', '<iframe src="/" width="600" height="300"></iframe>'),
  '/srcdoc': article(`<iframe srcdoc="<p>${TEXT}" width="600" height="300"></iframe>`),
  '/rtl': article(TEXT).replace('<html', '<html dir="rtl"'),
  '/transformed': article(`<span style="display:block;transform:scale(1);overflow:hidden;height:40px">${TEXT}</span>`),
  '/no-mention': article('Nothing of the kind.', '<span data-caveat-host>A bait.</span>'),
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  expect(problems).toEqual([]);
});

const open = (path: string) => page.goto(stage().server.origin + path);

/** Returns true if nothing covers the middle of the card's heading, so that the card can be used. */
async function isOnTop(where: Page | Frame): Promise<boolean> {
  const point = await until('a heading', () =>
    stage().session.inCard(where, (root) => {
      const box = root.querySelector('h2')?.getBoundingClientRect();
      return box && { x: box.x + 4, y: box.y + 4 };
    }),
  );
  return where.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.hasAttribute('data-caveat-host') ?? false,
    point,
  );
}

describe('a card', () => {
  it.each(['/', '/strict', '/rtl', '/transformed'])('opens on top of everything on %s', async (path) => {
    await open(path);
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    expect((await card(stage(), page)).name).toBe('Ascend 910C');
    expect(await isOnTop(page)).toBe(true);
  });

  it('stays visible while the page blocks all scripts for a long time', async () => {
    await open('/');
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    await card(stage(), page);
    expect(await isOnTop(page)).toBe(true);
    const [host] = await page.$$('[data-caveat-host]');
    const point = await stage().session.inCard(page, (root) => {
      const { x = 0, y = 0 } = root.querySelector('h2')?.getBoundingClientRect() ?? {};
      return { x: x + 4, y: y + 4 };
    });
    const seen = await page.evaluate(
      async (card, { x, y }) => {
        const isSeen = () => document.elementFromPoint(x, y) === card;
        const start = performance.now();
        while (performance.now() - start < 1000);
        const frames: boolean[] = [];
        for (let i = 0; i < 5; i++) {
          // Measured after everything else in a frame, this is what the frame shows.
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          frames.push(isSeen());
        }
        return frames;
      },
      host ?? null,
      point ?? { x: 0, y: 0 },
    );
    expect(seen).toEqual([true, true, true, true, true]);
  });

  it('is left-to-right in English, even on a right-to-left page', async () => {
    await open('/rtl');
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    await card(stage(), page);
    const direction = await stage().session.inCard(page, (root) => {
      const element = root.querySelector('.takeaway');
      return element && getComputedStyle(element).direction;
    });
    expect(direction).toBe('ltr');
  });

  it('opens after client-side navigation, and again after going back', async () => {
    // Not the shared tab: puppeteer misses pages from Firefox's back/forward cache, and then waits forever.
    page = await stage().session.newPage();
    problems = problemsOf(page);
    await open('/');
    await marked(page, 1);
    await page.evaluate(() => {
      history.pushState(null, '', '/next');
      document.body.innerHTML = '<h1>Next</h1><p>It was DeepSeek-V4-Pro.</p>';
    });
    const [model] = await until('the next mark', async () => {
      const marks = await marksOf(page);
      return marks[0]?.text === 'DeepSeek-V4-Pro' && marks;
    });
    if (model) await rest(page, model);
    expect((await card(stage(), page)).name).toBe('DeepSeek-V4-Pro');
    await open('/rtl');
    await marked(page, 1);
    await page.evaluate(() => void setTimeout(() => history.back()));
    const [mark] = await until('the page before', async () => {
      const isBack = await page.evaluate(() => document.dir === '').catch(() => false);
      const marks = isBack ? await marksOf(page) : [];
      return marks.length === 1 && marks;
    });
    if (mark) await rest(page, mark);
    await card(stage(), page);
    await page.close();
  });

  it('opens in a modal dialog and can be used there', async () => {
    await open('/dialog');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    const [mark] = await until('a mark in view', async () => {
      const marks = await marksOf(page);
      return marks[0] && marks[0].y > 0 ? marks : null;
    });
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
    expect(await isOnTop(page)).toBe(true);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it.each(['/frame', '/srcdoc'])('opens in a frame of %s', async (path) => {
    await open(path);
    const frame = await until('the frame', async () => page.frames().find((one) => one !== page.mainFrame()));
    const [mark] = await marked(frame, 1);
    const offset = await page.evaluate(() => {
      const { x, y } = document.querySelector('iframe')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: x + 2, y: y + 2 };
    });
    if (mark) await rest(page, { ...mark, x: mark.x + offset.x, y: mark.y + offset.y });
    expect((await card(stage(), frame)).name).toBe('Ascend 910C');
  });
});

describe('a page', () => {
  it('without a mention cannot detect the extension', async () => {
    await open('/no-mention');
    // Any trace would be there once another tab's text has been marked.
    const other = await stage().session.newPage();
    await other.goto(stage().server.origin);
    await marked(other, 1);
    await other.close();
    const traces = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      baits: document.querySelectorAll('[data-caveat-host]').length,
      attributes: document.documentElement.attributes.length,
      styled: ['caveat-mention', 'caveat-open'].map(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
      ),
    }));
    expect(traces).toEqual({ highlights: 0, sheets: 0, baits: 1, attributes: 1, styled: ['none', 'none'] });
  });

  it('keeps its DOM unchanged, even after a card was open', async () => {
    await open('/');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const [mark] = await marked(page, 1);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    if (mark) await rest(page, mark);
    await card(stage(), page);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

it('is marked in a background tab, and according to its layout once it is shown', async () => {
  const { session } = stage();
  await open('/');
  await marked(page, 1);
  const front = await session.newPage();
  await until('the page to be hidden', () => page.evaluate(() => document.hidden));
  await page.evaluate(() => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.apart b { display: block } .together div { display: inline }';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p class="apart">Ascend <b>910C</b></p><section class="together"><div>DeepSeek-</div><div>V4-Pro</div></section>',
    );
  });
  const texts = async () => (await marksOf(page)).map(({ text }) => text);
  // Firefox updates the layout of background tabs from time to time.
  await until('more marks', async () => (await texts()).length > 1);
  await front.close();
  await page.bringToFront();
  const expected = 'Ascend 910C,910C,DeepSeek-V4-Pro';
  await until(expected, async () => (await texts()).join() === expected);
});

it('keeps a mark that depends on layout when other elements change', async () => {
  await open('/no-mention');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="display: flex"><span>Ascend 910C</span><span id="score">1</span></div>',
    );
  });
  await marked(page, 1);
  const counts = await page.evaluate(async () => {
    const seen = new Set<number>();
    for (let i = 0; i < 30; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(CSS.highlights.get('caveat-mention')?.size ?? 0);
      document.querySelector('#score')?.replaceChildren(String(i));
    }
    return [...seen];
  });
  expect(counts).toEqual([1]);
});

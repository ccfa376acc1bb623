/** Pages that take the marks' style sheet or highlights away get them back, without a fight. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, problemsOf, setStage } from '../support/stage.ts';

const SHADOW = `<x-outer></x-outer><script>
  const open = (host, html) => { host.attachShadow({ mode: 'open' }).innerHTML = html; return host.shadowRoot; };
  const outer = open(document.querySelector('x-outer'), '<section>An Ascend 910C inside.</section><div></div>');
  open(outer.querySelector('div'), '<em>And DeepSeek-V4-Pro further inside.</em>');
</script>`;

const stage = setStage({
  '/': article('Operators say the Ascend 910C arrived in volume last spring, and rivals noticed it.', SHADOW),
});

let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
  await drawn();
});

afterEach(() => {
  expect(problems).toEqual([]);
});

/** The highlights that are drawn in each tree of the page, with the number of their ranges. */
const state = (name = 'caveat-mention') =>
  page.evaluate((highlight) => {
    const outer = document.querySelector('x-outer')?.shadowRoot;
    const inner = outer?.querySelector('div')?.shadowRoot;
    const holders = [document.querySelector('p'), outer?.querySelector('section'), inner?.querySelector('em')];
    const lines = holders.map((holder) => {
      // In Firefox a style of the document does not reach into shadow trees: the sheet has to be there.
      const root = holder?.getRootNode();
      const sheets = root instanceof Document || root instanceof ShadowRoot ? root.adoptedStyleSheets : [];
      const hasSheet = sheets.some(
        (one) => !one.disabled && [...one.cssRules].some(({ cssText }) => cssText.includes(highlight)),
      );
      return hasSheet && holder ? getComputedStyle(holder, `::highlight(${highlight})`).textDecorationLine : '';
    });
    return [CSS.highlights.get(highlight)?.size ?? 0, ...lines];
  }, name);

const drawn = () => until('all marks drawn', async () => (await state()).join() === '3,underline,underline,underline');

const WAYS: Record<string, () => void> = {
  'sets other style sheets': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: #123 }');
    document.adoptedStyleSheets = [sheet];
  },
  'sets no style sheets': () => {
    document.adoptedStyleSheets = [];
  },
  'cuts the list of style sheets': () => {
    document.adoptedStyleSheets.length = 0;
  },
  'sets the style sheets of a shadow tree': () => {
    const root = document.querySelector('x-outer')?.shadowRoot;
    if (root) root.adoptedStyleSheets = [new CSSStyleSheet()];
  },
  'sets the style sheets of a nested shadow tree': () => {
    const root = document.querySelector('x-outer')?.shadowRoot?.querySelector('div')?.shadowRoot;
    if (root) root.adoptedStyleSheets = [];
  },
  'switches all style sheets off': () => {
    for (const sheet of document.adoptedStyleSheets) sheet.disabled = true;
  },
  'empties all style sheets': () => {
    for (const sheet of document.adoptedStyleSheets) sheet.replaceSync('');
  },
  'clears all highlights': () => CSS.highlights.clear(),
  'deletes the highlight': () => void CSS.highlights.delete('caveat-mention'),
  'sets another highlight of the same name': () => void CSS.highlights.set('caveat-mention', new Highlight()),
  'empties the highlight': () => CSS.highlights.get('caveat-mention')?.clear(),
  'takes a range out of the highlight': () => {
    const highlight = CSS.highlights.get('caveat-mention');
    const [first] = highlight ?? [];
    if (first) highlight?.delete(first);
  },
  'does all of that at once': () => {
    for (const sheet of document.adoptedStyleSheets) sheet.replaceSync('');
    document.adoptedStyleSheets = [];
    CSS.highlights.get('caveat-mention')?.clear();
    CSS.highlights.clear();
  },
};

describe('marks come back where the page', () => {
  it.each(Object.keys(WAYS))('%s', async (way) => {
    for (let i = 0; i < 2; i++) {
      const before = (await state()).join();
      await page.evaluate(WAYS[way] ?? (() => {}));
      // They may be back before the next look.
      if (i === 0) expect(before).toBe('3,underline,underline,underline');
      await drawn();
    }
  });

  it('takes the mark of an open card away', async () => {
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('caveat-mention') ?? [])].filter(
        ({ startContainer }) => startContainer.getRootNode() === document,
      );
      const live = document.createRange();
      if (range) live.setStart(range.startContainer, range.startOffset);
      if (range) live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(place.x, place.y);
    await card(stage(), page);
    const isOpen = () => until('the open mark', async () => (await state('caveat-open'))[0] === 1);
    await isOpen();
    await page.evaluate(() => CSS.highlights.clear());
    await isOpen();
    await drawn();
    await page.evaluate(() => CSS.highlights.get('caveat-open')?.clear());
    await isOpen();
  });

  it('did so in a hidden tab, once that is shown', async () => {
    const front = await stage().session.newPage();
    await until('the page to be hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      CSS.highlights.clear();
    });
    await front.close();
    await page.bringToFront();
    await drawn();
  });
});

describe('a page that takes the marks away in every frame', () => {
  it('has its way most of the time', async () => {
    const { frames, restored } = await page.evaluate(async () => {
      const end = performance.now() + 3_000;
      const seen = { frames: 0, restored: 0 };
      while (performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        seen.frames++;
        if (document.adoptedStyleSheets.length > 0 || CSS.highlights.size > 0) seen.restored++;
        document.adoptedStyleSheets = [];
        CSS.highlights.clear();
      }
      return seen;
    });
    // A few times a second; a slow machine has fewer frames, and makes fewer looks.
    expect(restored).toBeLessThanOrEqual(8);
    expect(frames).toBeGreaterThan(restored);
    await drawn();
  });
});

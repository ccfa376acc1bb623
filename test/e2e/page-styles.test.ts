/** A page's styles, and what other extensions do to all elements, do not reach the card. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, pressInCard, setStage } from '../support/stage.ts';

const styled = (css: string) => `${article('The run used Ascend 910C chips.')}<style>${css}</style>`;
const scripted = (script: string) => `${article('The run used Ascend 910C chips.')}<script>${script}</script>`;

/** Some are made after public reports, of which each names one. */
const PAGES: Readonly<Record<string, string>> = {
  'keeps its own spaces (hypothesis/client#752)': styled('html, body { white-space: pre }'),
  'moves its root by a margin (hypothesis/client#619)': styled('html { margin-left: 200px; position: relative }'),
  'writes all in spaced capitals, far apart': styled(
    'html { text-transform: uppercase; letter-spacing: 3px; word-spacing: 20px; line-height: 5; text-indent: 90px }',
  ),
  'measures by a tiny root': styled('html { font-size: 5px } body { font-size: 16px }'),
  'writes in a huge, thin, slanted font': styled('* { font: italic 100 40px monospace !important }'),
  'aligns and breaks text its own way': styled(
    'html { text-align: right; word-break: break-all; hyphens: none; writing-mode: horizontal-tb; tab-size: 20 }',
  ),
  'has a body without height (CanisLupus/swift-selection-search#185)': styled(
    'html, body { height: 0; margin: 0 } p { position: absolute; top: 40px }',
  ),
  'has no pointer': styled('html { cursor: none } * { cursor: none !important }'),
  'takes no pointer at its root while it loads': styled('html { pointer-events: none } p { pointer-events: auto }'),
  'lets nothing be selected': styled('* { user-select: none !important; -webkit-user-select: none !important }'),
  'hides all at first': styled('html { visibility: hidden } p { visibility: visible }'),
  'hides all that is not its own (yomidevs/yomitan#1440)': styled(
    'html > :not(head, body), body > :not(p) { display: none !important }',
  ),
  'sizes, shifts and fades every box': styled(
    'div { width: 30px !important; height: 9px !important; margin: 90px !important; opacity: 0.2 !important; float: right; transform: rotate(9deg) !important; filter: blur(3px) !important; clip-path: inset(50%) !important }',
  ),
  'moves every change slowly': styled('* { transition: all 9s !important; animation-duration: 9s !important }'),
  'styles all popovers as its own': styled(
    ':popover-open { inset: auto !important; background: red !important; border: 9px solid !important; overflow: hidden !important; padding: 50px !important } ::backdrop { background: red !important }',
  ),
  'turns its root (yomidevs/yomitan#854)': styled('html { transform: scale(0.9) translate(40px); contain: paint }'),
  'writes from right to left by force': styled(
    '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
  ),
  'has another extension mark every new element as dark': scripted(`
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1) {
        node.setAttribute('data-darkreader-inline-bgcolor', '');
        node.style.setProperty('--darkreader-inline-bgcolor', '#000');
      }
    }).observe(document, { childList: true, subtree: true })`),
};

const stage = setStage((path) =>
  path === '/' ? article('The run used Ascend 910C chips.') : Object.values(PAGES)[Number(path.slice(1))],
);

let page: Page;

beforeEach(async () => {
  page = await stage().freshTab();
});

/** How some parts of the card look: their size and all that they would inherit. */
const looks = () =>
  until('the look of the card', () =>
    stage().session.inCard(page, (root) =>
      ['.card', '.card h2', '.takeaway', '#close'].map((selector) => {
        const part = root.querySelector(selector);
        if (!part) return null;
        const style = getComputedStyle(part);
        const names = [...style].filter((name) =>
          /^(font|text|letter|word|line|white|visib|cursor|direct|hyph|tab|point|opac|color|user)/.test(name),
        );
        const { width, height } = part.getBoundingClientRect();
        return [
          Math.round(width),
          Math.round(height),
          ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`),
        ];
      }),
    ),
  );

const openCard = async (path: string) => {
  await page.goto(stage().server.origin + path);
  const [mark] = await marked(page, 1);
  if (mark) await page.mouse.click(mark.x, mark.y);
  await card(stage(), page);
};

describe('a card looks as on any page, is in view and closes by its button, on a page that', () => {
  it.each(Object.keys(PAGES).map((name, index) => [name, index] as const))('%s', async (_, index) => {
    await openCard('/');
    const expected = await looks();
    await openCard(`/${index}`);
    expect(await looks()).toEqual(expected);
    const box = await stage().session.inCard(page, (root) =>
      root.querySelector('.surface')?.getBoundingClientRect().toJSON(),
    );
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(1280);
    expect(box?.bottom).toBeLessThanOrEqual(800);
    await pressInCard(stage(), page, '#close');
    await noCard(stage(), page);
  });
});

/** Text that is clipped away counts as hidden; what can be scrolled to, or is seen in part, does not. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, marked, marksOf, setStage } from '../support/stage.ts';
import { entered } from '../support/visits.ts';

const CHIP = 'Operators say the Ascend 910C arrived in volume.';
const LINES = 'One line of the teaser. <br>Another line of it. <br>';
const BELOW = '<div style="height:3000px"></div>';

/** The chip in a box, before a mention that is plain to see. */
const inBox = (style: string, content = `<p>${CHIP}</p>`) =>
  article(`<div style="${style}">${content}</div>`, 'The DeepSeek-V4-Pro is seen.');

/** The chip as the content of a host with this shadow tree. */
const slotted = (tree: string) =>
  article(`<div><template shadowrootmode="open">${tree}</template>${CHIP}</div>`, 'The DeepSeek-V4-Pro is seen.');

const HIDDEN: Readonly<Record<string, string>> = {
  'in a closed accordion': inBox('max-height:0;overflow:hidden'),
  'in a closed accordion of an empty grid row': inBox(
    'display:grid;grid-template-rows:0fr',
    `<div style="overflow:hidden;min-height:0"><p>${CHIP}</p></div>`,
  ),
  'in a box that would scroll in a closed accordion': inBox(
    'height:0;overflow:hidden',
    `<div style="height:60px;overflow:auto">${BELOW}${CHIP}</div>`,
  ),
  'for screen readers alone': inBox('position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)'),
  'for screen readers alone, before the page’s beginning': inBox('position:absolute;left:-9999px'),
  'indented out of the page, behind a picture': inBox('text-indent:-9999px;overflow:hidden', CHIP),
  'beyond a clamp of lines': inBox(
    'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden',
    LINES + CHIP,
  ),
  'beyond the end of a line that is cut off': inBox(
    'width:120px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis',
    CHIP,
  ),
  'on a slide beside the one that is shown': inBox(
    'width:300px;overflow:hidden',
    `<div style="display:flex;width:600px"><p style="width:300px">First.</p><p style="width:300px">${CHIP}</p></div>`,
  ),
  'in a slot of a closed panel': slotted('<div style="height:0;overflow:clip"><slot></slot></div>'),
  'in a slot that is not shown': slotted('<div style="display:none"><slot></slot></div>'),
  'in a host whose tree has no slot for it': slotted('<p>Nothing.</p>'),
};

const SEEN: Readonly<Record<string, string>> = {
  'in a box that scrolls': inBox('height:60px;overflow:auto', BELOW + CHIP),
  'in a box that scrolls sideways': inBox(
    'width:200px;overflow-x:scroll;white-space:nowrap',
    `${'before '.repeat(60)}${CHIP}`,
  ),
  'below the view': article(BELOW, CHIP, 'The DeepSeek-V4-Pro is seen.'),
  'in a page whose view may not scroll': `${article(CHIP, 'The DeepSeek-V4-Pro is seen.')}
    <style>html,body{overflow:hidden;height:20px}</style>`,
  'in elements without boxes of their own': inBox('display:contents', `<b style="display:contents">${CHIP}</b>`),
  'in a slot': slotted('<div style="height:60px;overflow:hidden"><slot></slot></div>'),
  'in a small box from which it hangs over': inBox('height:0', CHIP),
  'in a box fixed in the view, within a closed one': inBox(
    'height:0;overflow:hidden',
    `<div style="position:fixed;top:60px">${CHIP}</div>`,
  ),
  'placed out of a closed box that does not hold it': inBox(
    'height:0;overflow:hidden',
    `<div style="position:absolute;top:200px">${CHIP}</div>`,
  ),
  'in a wrapper that hides what overflows sideways': inBox('overflow-x:hidden', CHIP),
  'from right to left, far from the beginning of the line': article(
    `<div style="width:4000px;text-align:left">${CHIP}</div>`,
    'The DeepSeek-V4-Pro is seen.',
  ).replace('<html', '<html dir="rtl"'),
  'in a tall box beyond a hidden edge of its round corners': inBox('border-radius:8px;overflow:hidden', LINES + CHIP),
};

const OPENS = `${inBox('').replace('<div style=""', '<button>More</button><div class="panel"')}
  <style>.panel{max-height:0;overflow:hidden;transition:max-height 0.4s}.open .panel{max-height:200px}</style>
  <script>document.querySelector('button').onclick = () => document.body.classList.toggle('open')</script>`;

const OPENS_BY_STYLE = `${inBox('').replace('<div style=""', '<input type="checkbox"><div class="panel"')}
  <style>.panel{height:0;overflow:hidden}:has(> :checked) + .panel{height:auto}</style>`;

const pages = [...Object.values(HIDDEN), ...Object.values(SEEN), OPENS, OPENS_BY_STYLE];
const stage = setStage((path) => pages[Number(/^\/(\d+)$/.exec(path)?.[1])]);

let page: Page;

beforeEach(async () => {
  page = await stage().freshTab();
});

const open = async (html: string) => {
  await page.goto(`${stage().server.origin}/${pages.indexOf(html)}`);
  await marked(page, 2);
};

const counted = (count: number) =>
  until(`a count of ${count}`, async () => (await stage().session.badge(page)) === String(count));

describe('does not count', () => {
  it.each(Object.entries(HIDDEN))('a name %s, and no key leads to it', async (_, html) => {
    await open(html);
    await counted(1);
    await stage().session.pressCommand(page, 'next-mention');
    await entered(stage(), page, 'DeepSeek-V4-Pro');
  });
});

describe('counts', () => {
  it.each(Object.entries(SEEN))('a name %s, and a key leads to it', async (_, html) => {
    await open(html);
    await counted(2);
    const [first] = await marksOf(page);
    await stage().session.pressCommand(page, first?.text === 'Ascend 910C' ? 'next-mention' : 'previous-mention');
    await until('the card of the chip', async () => (await marksOf(page, 'caveat-open'))[0]?.text === 'Ascend 910C');
  });

  it.each([
    ['an accordion', OPENS, 'button'],
    ['an accordion of a checkbox and styles alone', OPENS_BY_STYLE, 'input'],
  ])('the names of %s once it has opened, until it has closed', async (_, html, control) => {
    await open(html);
    await counted(1);
    await page.click(control);
    await counted(2);
    await page.click(control);
    await counted(1);
  });
});

describe('where only the first mention is marked', () => {
  it('that is the first that can be seen', async () => {
    await stage().session.inBackground((api) => api.storage.local.set({ which: 'first' }));
    const twice = inBox('max-height:0;overflow:hidden').replace('DeepSeek-V4-Pro', 'Ascend-910C');
    expect(pages).not.toContain(twice);
    pages.push(twice);
    await page.goto(`${stage().server.origin}/${pages.indexOf(twice)}`);
    expect((await marked(page, 1))[0]?.text).toBe('Ascend-910C');
    await stage().session.inBackground((api) => api.storage.local.clear());
  });
});

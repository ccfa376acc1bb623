/** XHTML, SVG and MathML: elements are told by local name and namespace. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { card, marked, marksOf, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const OTHER = 'urn:other';

const xhtml = (body: string) => ({
  body: `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="${XHTML}" xmlns:h="${XHTML}" xmlns:o="${OTHER}"><head><title>X</title></head><body>${body}</body></html>`,
  headers: { 'content-type': 'application/xhtml+xml' },
});

const math = (body: string) => `<math xmlns="http://www.w3.org/1998/Math/MathML">${body}</math>`;
const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${body}</svg>`;

/** Parts of a page, each with the marks in it: the same in HTML and in XHTML. */
const BOTH: readonly [body: string, ...marks: string[]][] = [
  ['<p>Operators say the Ascend 910C arrived.</p>', 'Ascend 910C'],
  ['<p>In a poem: DeepSeek-V4<br/>Pro is parted.</p>'],
  ['<p>DeepSeek-V4<hr/>Pro</p>'],
  ['<p>DeepSeek-V4 <img alt="" src="data:,"/> Pro</p>'],
  ['<p>DeepSeek-V4 <input value="DeepSeek-V4-Pro"/> Pro</p>'],
  ['<table><tbody><tr><td>DeepSeek V4</td><td>Pro</td></tr></tbody></table>'],
  ['<ul><li>DeepSeek-V4</li><li>Pro</li></ul>'],
  ['<p><b>Deep</b><i>Seek</i>-<span>V4</span>-Pro</p>', 'DeepSeek-V4-Pro'],
  ['<p><text>DeepSeek</text>-<text>V4-Pro</text></p>', 'DeepSeek-V4-Pro'],
  ['<textarea>DeepSeek-V4-Pro</textarea><select><option>DeepSeek-V4-Pro</option></select>'],
  ['<script type="text/plain">DeepSeek-V4-Pro</script><style>p { --a: "DeepSeek-V4-Pro" }</style>'],
  ['<template><p>DeepSeek-V4-Pro</p></template>'],
  [svg('<title>DeepSeek-V4-Pro</title><text y="40">The DeepSeek-V4-Pro</text>'), 'DeepSeek-V4-Pro'],
  [svg('<text y="40">DeepSeek-V4-</text><text y="80">Pro</text>')],
  [svg('<text y="40"><tspan>DeepSeek</tspan>-<tspan>V4-Pro</tspan></text>'), 'DeepSeek-V4-Pro'],
  [svg(`<foreignObject width="300" height="50"><p xmlns="${XHTML}">DeepSeek-V4<br/>Pro</p></foreignObject>`)],
  [`<p>DeepSeek-V4-${svg('<text y="40">Pro</text>')}</p>`],
  [math('<mtext>DeepSeek-V4-Pro</mtext><mi>x</mi>'), 'DeepSeek-V4-Pro'],
  [math('<mi>DeepSeek-V4</mi><mo>-</mo><mi>Pro</mi>')],
  [math('<mtable><mtr><mtd><mtext>DeepSeek-V4</mtext></mtd><mtd><mtext>Pro</mtext></mtd></mtr></mtable>')],
  // A formula does not end the passage that makes a short form clear.
  [`<p>Huawei says that ${math('<mi>n</mi><mo>=</mo><mn>2</mn>')} of the 910C chips</p>`, '910C'],
];

const ONLY_XHTML: typeof BOTH = [
  ['<p>DeepSeek-V4<h:br/>Pro</p>'],
  ['<h:p>DeepSeek-V4</h:p><h:p>Pro</h:p>'],
  ['<h:p>The <h:b>DeepSeek</h:b>-V4-Pro</h:p>', 'DeepSeek-V4-Pro'],
  ['<p><o:p>DeepSeek</o:p>-<o:div>V4-Pro</o:div></p>', 'DeepSeek-V4-Pro'],
  ['<p>DeepSeek<o:br/>-<BR/>V4-Pro</p>', 'DeepSeek-V4-Pro'],
];

const together = (parts: typeof BOTH) => parts.map(([body]) => `<div>${body}</div>`).join('\n');

const stage = setStage({
  '/html': `<!doctype html><meta charset="utf-8"><title>H</title>${together(BOTH)}`,
  '/xhtml': xhtml(together([...BOTH, ...ONLY_XHTML])),
  '/later': xhtml('<p>Nothing yet.</p>'),
});

let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(() => {
  expect(problems).toEqual([]);
});

/** The texts of the marks in each part. */
const marksByPart = () =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('body > div')].map((part) => ({ part, marks: [] as string[] }));
    for (const range of CSS.highlights.get('caveat-mention') ?? []) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      parts.find(({ part }) => part.contains(range.startContainer))?.marks.push(live.toString());
    }
    return parts.map(({ marks }) => marks);
  });

describe('marks', () => {
  it.each([
    ['/html', BOTH],
    ['/xhtml', [...BOTH, ...ONLY_XHTML]],
  ] as const)('on %s are where a reader sees a name', async (path, parts) => {
    await page.goto(stage().server.origin + path);
    const expected = parts.map(([body, ...marks]) => ({ body, marks }));
    let found: typeof expected = [];
    const look = async () => {
      const marks = await marksByPart();
      found = expected.map(({ body }, i) => ({ body, marks: marks[i] ?? [] }));
      return JSON.stringify(found) === JSON.stringify(expected);
    };
    // The comparison below has the better message.
    await until('the expected marks', look).catch(() => {});
    expect(found).toEqual(expected);
  });

  it('come and go as an XHTML page changes, and open a card', async () => {
    await page.goto(`${stage().server.origin}/later`);
    await page.evaluate(() => {
      document.querySelector('p')?.replaceChildren('The Ascend 910C chip');
    });
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    expect((await card(stage(), page)).name).toBe('Ascend 910C');
    await pressInCard(stage(), page, '#more');
    await until('more', () => stage().session.inCard(page, (root) => root.querySelector('.facts') !== null));
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.evaluate(() => {
      const paragraph = document.querySelector('p');
      paragraph?.replaceChildren(
        'The DeepSeek-V4',
        document.createElementNS('http://www.w3.org/1999/xhtml', 'br'),
        'Pro',
      );
      paragraph?.append(' and DeepSeek-V4-Pro');
    });
    await until('one mark', async () => (await marksOf(page)).map(({ text }) => text).join() === 'DeepSeek-V4-Pro');
  });
});

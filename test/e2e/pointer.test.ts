/** Text for which hit testing does not simply return its parent element. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { article, card, marked, rest, setStage } from '../support/stage.ts';

const inShadow = (inner: string, light = '') =>
  `<div><template shadowrootmode="open">${inner}</template>${light}</div>`;

const CASES: Readonly<Record<string, string>> = {
  'lets the pointer through to a button': '<button><span style="pointer-events:none">An Ascend 910C</span></button>',
  'is slotted': inShadow('<p><slot></slot></p>', 'An Ascend 910C'),
  'is slotted through two trees': inShadow(inShadow('<p><slot></slot></p>', '<slot></slot>'), 'An Ascend 910C'),
  'stands in a slot that nothing fills': inShadow('<p><slot>An Ascend 910C</slot></p>'),
  'stands right below a shadow root': inShadow('An Ascend 910C'),
  'is drawn': '<svg width="300" height="40"><text x="0" y="20">An <tspan>Ascend 910C</tspan></text></svg>',
  'has no box of its own': '<p><span style="display:contents">An Ascend 910C</span></p>',
  'stands in a link that is stretched over all of a teaser':
    '<style>a::after{content:"";position:absolute;inset:0}</style><div style="position:relative"><a href="#top">An <b>Ascend 910C</b></a></div>',
};

const names = Object.keys(CASES);
const stage = setStage((path) => {
  const index = /^\/(\d+)$/.exec(path)?.[1];
  return index === undefined ? undefined : article() + CASES[names[Number(index)] ?? ''];
});

let page: Page;

beforeEach(async () => {
  page = await stage().freshTab();
});

it.each(names)('text that %s opens its card', async (name) => {
  await page.goto(`${stage().server.origin}/${names.indexOf(name)}`);
  const [mark] = await marked(page, 1);
  if (mark) await rest(page, mark);
  expect((await card(stage(), page)).name).toBe('Ascend 910C');
});

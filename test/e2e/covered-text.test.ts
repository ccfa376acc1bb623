/** Text that other elements lie over: a card opens where one can see through them. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { article, card, marked, noCard, rest, setStage } from '../support/stage.ts';

const TEXT = 'Operators say the Ascend 910C arrived in volume last spring.';
const BOX = 'position:relative;width:420px;padding:20px';
const OVER = 'position:absolute;inset:0';

/** A teaser with an element over its text. */
const under = (cover: string, style = '') =>
  `${article()}<style>${style}</style><div class="box" style="${BOX}"><p>${TEXT}</p>${cover}</div>`;

const SEEN: Readonly<Record<string, string>> = {
  'a link stretched by a box that it generates': `${article()}<style>h3 a::after{content:"";${OVER}}</style>
    <div style="${BOX}"><h3><a href="#story">Chips in the data hall</a></h3><p>${TEXT}</p></div>`,
  'a link laid over the teaser': under(`<a href="#story" aria-label="Read on" style="${OVER}"></a>`),
  'a transparent sheet that takes clicks': under(`<div style="${OVER};background:rgb(255 255 255 / 0)"></div>`),
  'two sheets': under(`<div style="${OVER}"></div><div style="${OVER};opacity:0;background:red"></div>`),
  'an invisible field to drop files on': under(`<input type="file" style="${OVER};opacity:0">`),
  'a link stretched in a shadow tree': `${article()}<div><template shadowrootmode="open">
    <div style="${BOX}"><a href="#story" style="${OVER}"></a><p>${TEXT}</p></div></template></div>`,
  'a host whose tree has nothing to show there': under(
    `<div style="${OVER}"><template shadowrootmode="open"><span></span></template></div>`,
  ),
};

const HIDDEN: Readonly<Record<string, string>> = {
  'a white sheet': under(`<div style="${OVER};background:#fff"></div>`),
  'a dimmed sheet behind a dialog of the page': under(`<div style="${OVER};background:rgb(0 0 0 / 0.4)"></div>`),
  'a picture': under(
    `<img alt="" style="${OVER};width:100%;height:100%" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`,
  ),
  'a generated box with a pattern': under(
    '<b></b>',
    `b::after{content:"";${OVER};background:linear-gradient(red,blue)}`,
  ),
};

const pages = [...Object.values(SEEN), ...Object.values(HIDDEN)];
const stage = setStage((path) => pages[Number(/^\/(\d+)$/.exec(path)?.[1])]);

let page: Page;

const openPage = async (html: string) => {
  await page.goto(`${stage().server.origin}/${pages.indexOf(html)}`);
  return (await marked(page, 1))[0] ?? { text: '', x: 0, y: 0 };
};

beforeEach(async () => {
  page = await stage().freshTab();
});

describe('a name can be seen through', () => {
  it.each(Object.entries(SEEN))('%s', async (_, html) => {
    await rest(page, await openPage(html));
    expect((await card(stage(), page)).name).toBe('Ascend 910C');
  });

  it('a link, which keeps its click', async () => {
    const mark = await openPage(Object.values(SEEN)[0] ?? '');
    await page.mouse.click(mark.x, mark.y);
    await until('the link to be followed', () => page.evaluate(() => location.hash === '#story'));
    await outlastDelays(page);
    expect(await stage().session.inCard(page, (root) => root.querySelector('.card.standard') !== null)).not.toBe(true);
  });
});

describe('a name is covered by', () => {
  it.each(Object.entries(HIDDEN))('%s, and has no card', async (_, html) => {
    await rest(page, await openPage(html));
    await outlastDelays(page);
    await noCard(stage(), page);
    expect(await stage().session.inCard(page, () => true)).toBe(null);
  });
});

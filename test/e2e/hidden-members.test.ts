/** Pages whose form fields, or other elements with names, hide members of the DOM ([LegacyOverrideBuiltIns]). */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = 'Operators say the Ascend 910C arrived in volume last spring.';

const fields = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input name="${name}" size="1">`)
    .join('');

/** Has a field, or a form, for every member that the prototypes of an object have. */
const forEveryMember = (of: string, add: string) => `<script>
  const names = new Set();
  for (let object = ${of}; object && object !== Object.prototype; object = Object.getPrototypeOf(object))
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
  // Taken before they are hidden.
  const create = document.createElement.bind(document);
  const append = Node.prototype.appendChild;
  const box = document.querySelector('#all-forms');
  for (const name of names) ${add}
</script>`;

const PAGES: Readonly<Record<string, string>> = {
  'a form around the whole page': `<form>${fields('parentNode parentElement closest matches contains localName textContent nodeType getRootNode')}<p>${TEXT}</p></form>`,
  'a form around a mention in a line': `<p>They said: <form style="display:inline">${fields('contains matches closest parentElement isConnected ownerDocument')}<span>${TEXT}</span></form></p>`,
  'fields that belong to a form from elsewhere': `<form id="f"><p>${TEXT}</p></form>${fields('parentNode children getElementsByTagName').replaceAll('<input', '<input form="f"')}`,
  'fields with ids': `<form><div><p>${TEXT}</p></div>${fields('parentNode firstChild lastChild childNodes').replaceAll('name=', 'id=')}</form>`,
  'a form in a shadow tree': `<div><template shadowrootmode="open"><form>${fields('parentNode getRootNode shadowRoot')}<p>${TEXT}</p></form></template></div>`,
  'elements of the document': `<img name="body" alt=""><form name="documentElement"></form><form name="createRange"></form><form name="activeElement"></form><form name="elementFromPoint"></form><form name="hidden"></form><p>${TEXT}</p>`,
  'a field for every member of a form': `<form id="f"><p>${TEXT}</p></form>${forEveryMember('HTMLFormElement.prototype', "append.call(document.querySelector('#f'), Object.assign(create('input'), { name, size: 1 }));")}`,
  'a form for every member of the document': `<p>${TEXT}</p><div id="all-forms"></div>${forEveryMember('Document.prototype', "append.call(box, Object.assign(create('form'), { name }));")}`,
};

const stage = setStage((path) => {
  const index = /^\/(\d+)$/.exec(path)?.[1];
  return index === undefined
    ? undefined
    : `${article()}<h1>A story</h1>${Object.values(PAGES)[Number(index)]}<p id="last">Some more text.</p>`;
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(() => {
  expect(problems).toEqual([]);
});

describe.each(Object.keys(PAGES).map((name, index) => [name, index] as const))('on a page with %s', (_, index) => {
  beforeEach(async () => {
    await page.goto(`${stage().server.origin}/${index}`);
  });

  it('the card of a mention opens and closes', async () => {
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    expect((await card(stage(), page)).name).toBe('Ascend 910C');
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
    await pressInCard(stage(), page, '#close');
    await noCard(stage(), page);
  });

  it('changes are read', async () => {
    const marks = (least: number) =>
      until(`${least} marks`, () =>
        page.evaluate((size) => (CSS.highlights.get('caveat-mention')?.size ?? 0) >= size, least),
      );
    await marks(1);
    await page.evaluate((html) => {
      const last = Document.prototype.querySelector.call(document, '#last');
      if (last) last.innerHTML = html;
    }, TEXT);
    await marks(2);
    await page.evaluate((html) => {
      const text = Document.prototype.querySelector.call(document, 'form p, p');
      if (text) text.innerHTML = html;
    }, `${TEXT} ${TEXT}`);
    await marks(2);
  });
});

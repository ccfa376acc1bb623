/** On the page of a source, the card says so, names its origin, and shows where it goes beyond the evidence. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, marked, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const SOURCE = 'https://www.gogoai.xin/article/china-trains-16t-model-on-huawei-chips';
const ARTICLE = article('The Ascend 910C is a chip.', '<p style="height: 600px">', 'The end.');

const stage = setStage({ '/': ARTICLE });

let page: Page;
let problems: string[];
/** All addresses that were requested. */
let requests: string[];

beforeEach(async () => {
  // Not the shared tab, so that the interception ends with this one.
  page = await stage().session.newPage();
  problems = problemsOf(page);
  requests = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    requests.push(request.url());
    // Tests do not use the network, so the source's address is answered here.
    void (request.url().startsWith('https:')
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: ARTICLE })
      : request.continue());
  });
});

afterEach(async () => {
  await page.close();
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

const noteOf = () =>
  until('the card', () =>
    stage().session.inCard(page, (root) => {
      const card = root.querySelector('.card');
      return (
        card && {
          note: card.querySelector('.page-note')?.textContent ?? null,
          height: card.getBoundingClientRect().height,
          isWhole: card.scrollHeight <= card.clientHeight,
        }
      );
    }),
  );

it('the glance has a note and is not higher than usual', async () => {
  await page.goto(`${SOURCE}?utm_source=feed`);
  const [chip] = await marked(page, 1);
  if (chip) await rest(page, chip);
  const { note, height, isWhole } = await noteOf();
  expect(note).toMatch(/^This page is one of the sources\. It goes further than the evidence in \d+ places\.$/);
  expect(height).toBeLessThanOrEqual(300);
  expect(isWhole).toBe(true);
  // No request was made to find out whether the page is a source.
  expect(requests.filter((url) => url.startsWith('http') && !url.startsWith(new URL(SOURCE).origin))).toEqual([]);
});

it('the card quotes passages, which lead to what the evidence supports', async () => {
  await stage().session.inBackground((api) => api.storage.local.set({ detail: 'full' }));
  await page.goto(SOURCE);
  const [chip] = await marked(page, 1);
  if (chip) await page.mouse.click(chip.x, chip.y);
  const { note } = await noteOf();
  expect(note).toContain('It goes back, at least in part, to Shenzhen municipal government (inferred).');
  expect(note).toContain('this project used a fully domestic stack');
  await pressInCard(stage(), page, '.page-note button');
  await until('the statement', () =>
    stage().session.inCard(page, (root) => {
      const target = root.querySelector('.page-note button')?.getAttribute('data-part');
      const statement = root.querySelector(`[id="${target}"]`);
      const head = root.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
      const { top = 0 } = statement?.getBoundingClientRect() ?? {};
      return statement !== null && statement === root.activeElement && top >= head && { top, head };
    }),
  );
});

it('the card has no note on other pages', async () => {
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 1);
  if (chip) await rest(page, chip);
  expect((await noteOf()).note).toBeNull();
});

/** Pages made to take long: all is looked at in pieces, and as much is marked as the browser paints quickly. */
import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { setStage } from '../support/stage.ts';

const page = (text: string) =>
  `<!doctype html><meta charset="utf-8"><title>Hostile</title><p>${text}</p><p>Huawei makes the Ascend 910C.</p>`;

/** A page whose script adds so many elements at once. */
const made = (count: number, element: string) =>
  `${page('-')}<div id="all"></div><script>
    const fragment = document.createDocumentFragment();
    for (let i = 0; i < ${count}; i++) { const element = document.createElement('i'); ${element} fragment.append(element); }
    document.querySelector('#all').append(fragment);
  </script>`;

const stage = setStage({
  '/bold': page('𝟗𝟏𝟎𝐂'.repeat(8_000)),
  '/run': page('910C'.repeat(20_000)),
  '/names': page('910C '.repeat(20_000)),
  '/full-names': page('Ascend 910C '.repeat(10_000)),
  '/split': page('<b>910</b><i>C</i>'.repeat(10_000)),
  '/split-names': page('<b>910</b><i>C</i> '.repeat(10_000)),
  '/letters': made(36_000, "element.textContent = 'Ascend 910C '[i % 12];"),
  '/apart': page(`Ascend ${'<i></i>'.repeat(50_000)}910C`),
  '/trees': made(
    50_000,
    "const d = document.createElement('div'); d.attachShadow({ mode: 'open' }).textContent = i; element.append(d);",
  ),
  '/trees-of-names': made(
    6_000,
    "const d = document.createElement('div'); d.attachShadow({ mode: 'open' }).innerHTML = '<p>An Ascend 910C.</p>'; element.append(d);",
  ),
});

const marks = (tab: Page) => tab.evaluate(() => CSS.highlights.get('caveat-mention')?.size ?? 0);

describe('a page of', () => {
  it.each([
    ['/bold', 1],
    ['/run', 1],
    ['/names', 2_000],
    ['/full-names', 2_000],
    ['/split', 1],
    ['/split-names', 2_000],
    ['/letters', 2_000],
    ['/apart', 2],
    ['/trees', 1],
    ['/trees-of-names', 2_000],
  ])('%s gets %i marks', async (path, count) => {
    const tab = await stage().freshTab();
    await tab.goto(stage().server.origin + path);
    await until(`${count} marks`, async () => (await marks(tab)) === count);
  });
});

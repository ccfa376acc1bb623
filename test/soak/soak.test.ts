/** A page that changes a hundred thousand times: nothing may leak, and no mention may be missed. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, browserName, problemsOf, setStage } from '../support/stage.ts';
import { changePage } from './change.ts';
import { bytesKept } from './heap.ts';

const CHANGES = 100_000;
const START = article(
  ...Array.from({ length: 80 }, (_, i) => `${i}: the Ascend 910C, in short 910C, and DeepSeek-V4-Pro.`),
);

const stage = setStage((path) => pages.get(path));
const pages = new Map([['/', START]]);

/** Returns every mark as its text and the position of its paragraph and node in the page. */
function marksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const path = (node: Node | null): number[] =>
      node?.parentNode && node !== document.body
        ? [...path(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)]
        : [];
    return [...(CSS.highlights.get('caveat-mention') ?? [])]
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return `${path(range.startContainer)
          .map((n) => String(n).padStart(4))
          .join()}:${range.startOffset} ${live}`;
      })
      .sort();
  });
}

/** Waits until the marks are these, or fails with the differences. */
async function expectMarks(page: Page, expected: readonly string[]): Promise<void> {
  await until('the marks', async () => (await marksOf(page)).join('\n') === expected.join('\n')).catch(() => {});
  expect(await marksOf(page)).toEqual(expected);
}

/** Restores the original page. */
const reset = (page: Page, html: string) =>
  page.evaluate((text) => {
    document.body.innerHTML = text;
  }, html);

it(`keeps up with ${CHANGES} changes`, async () => {
  const { session, server } = stage();
  const page = await session.newPage();
  const problems = problemsOf(page);
  await page.goto(server.origin);
  const before = await until('marks', async () => {
    const marks = await marksOf(page);
    return marks.length === 240 && marks;
  });
  const html = await page.evaluate(() => document.body.innerHTML);
  // A warm-up round, so that growth that happens only once does not count.
  await page.evaluate(changePage, CHANGES / 2, 7);
  await reset(page, html);
  await expectMarks(page, before);
  const bytesBefore = browserName === 'chromium' ? await bytesKept(page) : 0;

  const made = await page.evaluate(changePage, CHANGES, 1);
  expect(Object.values(made).reduce((sum, count) => sum + count, 0)).toBe(CHANGES);

  // Loads the same text as a new page, with text nodes as the parser makes them.
  const changed = await page.evaluate(() => {
    document.body.normalize();
    return document.body.innerHTML;
  });
  pages.set('/fresh', `<!doctype html><html lang="en"><meta charset="utf-8"><body>${changed}</body></html>`);
  const fresh = await session.newPage();
  await fresh.goto(`${server.origin}/fresh`);
  expect(await fresh.evaluate(() => document.body.innerHTML.trim())).toBe(changed.trim());
  const marksOfBoth = () => Promise.all([marksOf(page), marksOf(fresh)]);
  await until('the same marks on both', async () => {
    const [kept, expected] = await marksOfBoth();
    return expected.length > 0 && kept.join() === expected.join();
  }).catch(() => {});
  const [kept, expected] = await marksOfBoth();
  expect(kept).toEqual(expected);
  await fresh.close();

  await reset(page, html);
  await expectMarks(page, before);
  // While the protocol is used, the browser keeps every error, which would count as memory.
  expect(problems).toEqual([]);
  if (browserName === 'chromium') {
    // The browser itself frees some memory, such as frame records, only a moment later.
    await until('memory to shrink to what it was before', async () => (await bytesKept(page)) / bytesBefore < 1.05);
  }
  await page.close();
});

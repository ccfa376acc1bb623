/** What is gone from a page is let go. In Chromium only, as only its protocol tells what a page keeps. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, because, browserName, setStage } from '../support/stage.ts';
import { bytesKept } from './heap.ts';

const stage = setStage({ '/': article('The Ascend 910C is a chip.', '<div id="added"></div>') });

/** How much more a page may keep than before. */
const MOST = 1.05;

/** Adds so many things with a mention each. Run in the page. */
const ADDED: Readonly<Record<string, readonly [count: number, add: (count: number) => void]>> = {
  mentions: [
    10_000,
    (count) => {
      const added = document.querySelector('#added');
      if (added) added.innerHTML = '<p>An Ascend 910C here.</p>'.repeat(count);
    },
  ],
  'shadow trees': [
    10_000,
    (count) => {
      const all = document.createDocumentFragment();
      for (let i = 0; i < count; i++) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>An Ascend 910C here.</p>';
        all.append(host);
      }
      document.querySelector('#added')?.append(all);
    },
  ],
  frames: [
    500,
    (count) => {
      for (let i = 0; i < count; i++) {
        const frame = document.createElement('iframe');
        Object.assign(frame, { srcdoc: '<p>An Ascend 910C here.</p>', width: 100, height: 30 });
        document.querySelector('#added')?.append(frame);
      }
    },
  ],
};

const SKIPPED = 'only Chromium’s protocol tells what a page keeps in memory';

describe.runIf(browserName === 'chromium')('the memory of a page is as before', because(SKIPPED), () => {
  const badge = (page: Page, text: string) =>
    until(`the badge "${text}"`, async () => (await stage().session.badge(page)) === text);

  const marks = (page: Page, count: number) =>
    until(`${count} marks`, () =>
      page.evaluate((wanted) => CSS.highlights.get('caveat-mention')?.size === wanted, count),
    );

  it.each(Object.entries(ADDED))('once %s are gone', async (what, [count, add]) => {
    const page = await stage().freshTab();
    await page.goto(stage().server.origin);
    const round = async (size: number) => {
      await page.evaluate(add, size);
      const expected = Math.min(what === 'frames' ? 1 : size + 1, 2_000);
      await marks(page, expected);
      if (what === 'frames') await badge(page, size + 1 > 999 ? '1k' : String(size + 1));
      await page.evaluate(() => document.querySelector('#added')?.replaceChildren());
      await marks(page, 1);
      await badge(page, '1');
    };
    // What the first round compiles and prepares is kept for the next.
    await round(count);
    const before = await bytesKept(page);
    await round(count);
    let after = Number.POSITIVE_INFINITY;
    // The browser itself frees some memory, such as frame records, only a moment later.
    await until('memory to shrink', async () => {
      after = await bytesKept(page);
      return after <= before * MOST;
    }).catch(() => {});
    expect(after / before).toBeLessThanOrEqual(MOST);
  });
});

/** Adds a mention to saved pages of publishers: it has to be marked, and nothing else may change. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { because, marked, problemsOf, setStage, unmarked } from '../../support/stage.ts';

declare global {
  var changes: string[];
}

const folder = new URL('../../../../shared/pages/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/** Matches a browser's messages about the scripts and images that it was told to block. */
const OF_THE_PAGE = /Content.Security.Policy|Not allowed to load local resource/i;

/** Inserts a paragraph before the first one, or at the start of the body. */
function withMention(html: string): string {
  const paragraph = '<p id="put-in">The run used an Ascend 910C.</p>';
  // Blanks everything that is not the page's text, so that no paragraph is found there.
  const text = html.replace(/<!--.*?-->|<(script|style|noscript|template)\b.*?<\/\1>/gis, (part) =>
    ' '.repeat(part.length),
  );
  const at = text.search(/<p[\s>]/i);
  if (at >= 0) return html.slice(0, at) + paragraph + html.slice(at);
  const body = /<body[^>]*>/i.exec(html);
  const start = body ? body.index + body[0].length : 0;
  return html.slice(0, start) + paragraph + html.slice(start);
}

describe.skipIf(names.length === 0)(
  'the saved page',
  because('they need ../shared/pages, which is not part of a clone'),
  () => {
    const stage = setStage((path) =>
      names.includes(path.slice(1))
        ? {
            body: withMention(readFileSync(new URL(`.${path}`, folder), 'utf8')),
            // Without its scripts, only the extension can change the page, and nothing is requested from elsewhere.
            headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" },
          }
        : undefined,
    );

    const setPaused = (paused: boolean) =>
      stage().session.inBackground((api, value) => api.storage.local.set({ paused: value }), paused);

    let page: Page;
    beforeAll(async () => {
      page = await stage().session.newPage();
      await page.evaluateOnNewDocument(watchChanges);
    });
    afterAll(() => page.close());

    // Without pages, one skipped test remains to say so.
    it.each(names.length > 0 ? names : ['no page'])(
      '%s has its mention marked and does not change otherwise',
      async (name) => {
        const problems = problemsOf(page);
        await page.goto(`${stage().server.origin}/${name}`);
        const [mark] = await marked(page, 1);
        expect(mark?.text).toBe('Ascend 910C');
        // The page's own layout is stable by now, so later shifts are caused by marks that go and come.
        await page.evaluate(watchShifts);
        await setPaused(true);
        await unmarked(page);
        await setPaused(false);
        await marked(page, 1);
        await page.evaluate(twoFrames);
        expect(await page.evaluate(() => globalThis.changes)).toEqual([]);
        expect(problems.filter((problem) => !OF_THE_PAGE.test(problem))).toEqual([]);
      },
    );
  },
);

/** Records each change of the document after parsing, which only the extension can cause. */
function watchChanges(): void {
  globalThis.changes = [];
  addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) globalThis.changes.push(`${type} of ${target.nodeName}`);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Records each layout shift once the page is stable. Firefox does not report any. */
async function watchShifts(): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  const shifts = new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) globalThis.changes.push(`layout shift at ${startTime} ms`);
  });
  shifts.observe({ type: 'layout-shift' });
}

function twoFrames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

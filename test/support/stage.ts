/** Shared by the end-to-end tests: pages to act on, and what a reader would see. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type LaunchOptions, type Routes, type Server, type Session, serve, until } from '../../tools/browser/index.ts';
import { Consoles, recordFailure } from './failures.ts';
import { launchSession, resetSession, shared } from './session.ts';
import { inPlainSight } from './sight.ts';
import { emptied } from './tab.ts';

export { browserName } from './session.ts';

export interface Stage {
  readonly session: Session;
  readonly server: Server;
  /** Returns the tab that tests use in turn, in the state of a new one. */
  freshTab(): Promise<Page>;
}

/** Options for a browser of a single test file. */
export interface OwnBrowser extends Partial<LaunchOptions> {
  /** The reason why the shared browser does not suffice. */
  readonly because: string;
}

/** Serves pages and provides a browser with the built extension while the file's tests run. */
export function setStage(routes: Routes, own?: OwnBrowser): () => Stage {
  let stage: Stage | null = null;
  let consoles: Consoles | null = null;
  const ended = new AbortController();
  const begin = async (session: Session, tab: Page) => {
    consoles = await Consoles.of(session.browser, ended.signal);
    stage = { session, server: await serve(routes), freshTab: () => emptied(tab) };
  };
  if (own) {
    beforeAll(async () => {
      const session = await launchSession(own);
      await begin(session, await session.newPage());
    });
  } else {
    shared.beforeAll(async ({ session, tab }) => {
      await resetSession(session, tab);
      await begin(session, tab);
    });
  }
  beforeEach(() => consoles?.clear());
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || !stage || !consoles) return;
    console.error(`Recorded: ${(await recordFailure(task.name, stage.session, consoles)).join(', ')}`);
  });
  afterAll(async () => {
    ended.abort();
    if (own) await stage?.session.close();
    await stage?.server.close();
  });
  return () => {
    if (!stage) throw new Error('The stage is only set within a test or hook.');
    return stage;
  };
}

/** Test options that give the reason for skipping, which the last line of a run shows. */
export const because = (reason: string) => ({ meta: { because: reason } });

/** Returns the HTML of a plain article with these paragraphs. */
export function article(...paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><body>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}</body></html>`;
}

export interface Mark {
  readonly text: string;
  /** The middle of its first line box, in CSS px relative to the viewport. */
  readonly x: number;
  readonly y: number;
}

/** Returns the marks of a document in order, from the page's highlight registry. */
export function marksOf(page: Page | Frame, highlight = 'caveat-mention'): Promise<Mark[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map((range) => {
      // Pages may hide members of the document.
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const box = range.getClientRects()[0];
      return {
        text: range.toString(),
        x: box ? box.x + box.width / 2 : Number.NaN,
        y: box ? box.y + box.height / 2 : Number.NaN,
      };
    });
  }, highlight);
}

/** Waits until exactly this number of mentions is marked, and returns them. */
export function marked(page: Page | Frame, count: number): Promise<Mark[]> {
  return until(`${count} marks`, async () => {
    const marks = await marksOf(page);
    return marks.length === count ? marks : null;
  });
}

/** Waits until nothing is marked. */
export function unmarked(page: Page | Frame): Promise<boolean> {
  return until('no marks', async () => (await marksOf(page)).length === 0);
}

/** Moves the real pointer onto a mark from elsewhere, as a hand would. */
export async function rest(page: Page, { x, y }: Mark): Promise<void> {
  await page.mouse.move(x + 3, y > 100 ? y - 60 : y + 60);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Waits for an open card and returns its content. */
export function card({ session }: Stage, page: Page | Frame) {
  return until('a card', () =>
    session.inCard(page, (root) => {
      const dialog = root.querySelector('[role="dialog"]');
      const text = (selector: string) => [...root.querySelectorAll(selector)].map((e) => (e.textContent ?? '').trim());
      return (
        dialog && {
          name: text('h2').join(),
          kind: text('.kind').join(),
          headings: text('h3'),
          takeaway: text('.takeaway').join(),
          detail: text('.glance .detail').join(),
          evidence: text('.who').join(),
          caveats: text('.caveats .statements > li'),
          facts: text('.facts .statements > li'),
          views: text('.views .statements > li'),
          sources: text('.sources li'),
          links: [...root.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
          footer: text('.revision').join(),
        }
      );
    }),
  );
}

/** Clicks an element in a document's card with the real pointer. */
export async function pressInCard(
  stage: Stage,
  page: Page,
  selector: string,
  where: Page | Frame = page,
): Promise<void> {
  const place = await placeInCard(stage, selector, where);
  await inPlainSight(stage.session, where, selector);
  const element = 'mainFrame' in where ? null : await where.frameElement();
  const frame = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(frame.x + place.x, frame.y + place.y);
}

/** The middle of an element in a document's card, scrolled into view. */
function placeInCard(stage: Stage, selector: string, where: Page | Frame) {
  return until(`"${selector}" in the card`, () =>
    stage.session.inCard(
      where,
      (root, wanted) => {
        const target = root.querySelector(wanted);
        target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x = 0, y = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
        return width > 0 && y > 0 && { x: x + width / 2, y: y + height / 2 };
      },
      selector,
    ),
  );
}

/** Waits until no card is open and its host element is gone. */
export function noCard({ session }: Stage, page: Page | Frame): Promise<boolean> {
  return until('no card', async () => (await session.inCard(page, () => true)) === null);
}

/** Collects a page's uncaught errors and console errors. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

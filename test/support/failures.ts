/** A record of a failed test for whoever has to find out why: screenshots, the card's text and the console. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, ConsoleMessage, Page, Target } from 'puppeteer-core';
import type { Session } from '../../tools/browser/index.ts';
import { FAILURES } from '../../tools/test/results.ts';

/** What the consoles of a browser's pages say, from now on. */
export class Consoles {
  readonly #lines = new Map<Page, string[]>();
  readonly #stops: (() => void)[] = [];

  /** Listens until the signal aborts, to pages that are there and to those that come. */
  static async of(browser: Browser, signal: AbortSignal): Promise<Consoles> {
    const consoles = new Consoles();
    const listenTo = async (target: Target) => {
      const page = target.type() === 'page' ? await target.page() : null;
      if (page && !signal.aborted) consoles.#listen(page);
    };
    // A target may be gone before it is a page.
    const onTarget = (target: Target) => void listenTo(target).catch(() => {});
    browser.on('targetcreated', onTarget);
    signal.addEventListener('abort', () => {
      browser.off('targetcreated', onTarget);
      for (const stop of consoles.#stops) stop();
    });
    for (const page of await browser.pages()) consoles.#listen(page);
    return consoles;
  }

  of(page: Page): readonly string[] {
    return this.#lines.get(page) ?? [];
  }

  clear(): void {
    for (const lines of this.#lines.values()) lines.length = 0;
  }

  #listen(page: Page): void {
    const lines: string[] = [];
    this.#lines.set(page, lines);
    const onConsole = (message: ConsoleMessage) => lines.push(`${message.type()}: ${message.text()}`);
    const onError = (error: unknown) => lines.push(`uncaught: ${String(error)}`);
    page.on('console', onConsole);
    page.on('pageerror', onError);
    this.#stops.push(() => {
      page.off('console', onConsole);
      page.off('pageerror', onError);
    });
  }
}

/** Writes what each open page shows now to out/failures, and gives the paths. */
export async function recordFailure(name: string, session: Session, consoles: Consoles): Promise<string[]> {
  const pages = (await session.browser.pages()).filter((page) => /^https?:/.test(page.url()));
  await mkdir(FAILURES, { recursive: true });
  const records = pages.map(async (page, index) => {
    const path = join(FAILURES, `${fileName(`${session.name} ${name}`)}-${index + 1}`);
    const [card, image] = await Promise.allSettled([cardText(session, page), page.screenshot()]);
    const lines = [
      `${name}, in ${session.name}`,
      `Page: ${page.url()}`,
      `Card: ${card.status === 'fulfilled' ? (card.value ?? 'none') : card.reason}`,
      'Console:',
      ...consoles.of(page),
    ];
    await writeFile(`${path}.txt`, `${lines.join('\n')}\n`);
    if (image.status === 'fulfilled') await writeFile(`${path}.png`, image.value);
    return `${path}.txt`;
  });
  return Promise.all(records);
}

/** The text of the card that is open in the page or one of its frames. */
async function cardText(session: Session, page: Page): Promise<string | null> {
  for (const frame of page.frames()) {
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has hidden text too.
    const text = await session.inCard(frame, (root) => root.querySelector<HTMLElement>('.surface')?.innerText ?? '');
    if (text !== null) return text;
  }
  return null;
}

const fileName = (name: string) =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);

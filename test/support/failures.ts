/** Records of failed tests for debugging: screenshots, the card's text and the console. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, ConsoleMessage, Page, Target } from 'puppeteer-core';
import type { Session } from '../../tools/browser/index.ts';
import { FAILURES } from '../../tools/test/results.ts';

/** The console messages of a browser's pages. */
export class Consoles {
  readonly #lines = new Map<Page, string[]>();
  readonly #stops: (() => void)[] = [];

  /** Listens to current and future pages until the signal aborts. */
  static async of(browser: Browser, signal: AbortSignal): Promise<Consoles> {
    const consoles = new Consoles();
    const listenTo = async (target: Target) => {
      const page = target.type() === 'page' ? await target.page() : null;
      if (page && !signal.aborted) consoles.#listen(page);
    };
    // A target may close before it becomes a page.
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

/** Writes the state of each open page to out/failures, and returns the paths. */
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

/** Returns the text of the card that is open in the page or one of its frames. */
async function cardText(session: Session, page: Page): Promise<string | null> {
  for (const frame of page.frames()) {
    // biome-ignore lint/performance/useDomNodeTextContent: textContent includes hidden text.
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

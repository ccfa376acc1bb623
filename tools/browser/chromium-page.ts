import type { KeyInput, Page, Target, WebWorker } from 'puppeteer-core';
import { withHangLimit } from './limits.ts';
import { asText, displayedText, fromText, until } from './text.ts';
import type { ExtensionPage } from './types.ts';

export async function pageOf(target: Target): Promise<Page> {
  // The popup is not a tab, so it needs asPage.
  return withHangLimit((await target.page()) ?? (await target.asPage()));
}

/** Calls a function, given as text, with the arguments. */
export async function callText(realm: Page | WebWorker, text: string, args: unknown[]) {
  return fromText(await realm.evaluate(`(${text})(${JSON.stringify(JSON.stringify(args))})`));
}

export class ChromiumPage implements ExtensionPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  evaluate<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return callText(this.#page, asText(fn), args);
  }

  waitFor<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return until(String(fn), () => this.evaluate(fn, ...args));
  }

  click(selector: string) {
    return this.#page.locator(selector).click();
  }

  press(key: KeyInput) {
    return this.#page.keyboard.press(key);
  }

  text(selector = 'body') {
    return this.evaluate(displayedText, selector);
  }

  screenshot(path?: string) {
    return this.#page.screenshot(path === undefined ? {} : { path: `${path}` });
  }

  async isClosed() {
    return this.#page.isClosed();
  }

  async close() {
    const closed = new Promise((resolve) => this.#page.once('close', resolve));
    await this.#page.close();
    await closed;
  }
}

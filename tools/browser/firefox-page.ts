import { writeFile } from 'node:fs/promises';
import type { KeyInput } from 'puppeteer-core';
import { closeView, isOpen, pressKeys } from './firefox-privileged.ts';
import type { Remote } from './firefox-remote.ts';
import { asText, displayedText, until } from './text.ts';
import type { ExtensionPage } from './types.ts';

export class FirefoxPage implements ExtensionPage {
  readonly #remote: Remote;
  readonly #context: string;

  constructor(remote: Remote, context: string) {
    this.#remote = remote;
    this.#context = context;
  }

  evaluate<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.#remote.call(this.#context, asText(fn), [], args);
  }

  waitFor<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return until(String(fn), () => this.evaluate(fn, ...args));
  }

  async click(selector: string) {
    // A popup gets its size some time after its content, and may briefly lose it.
    await this.waitFor(async (selector) => {
      const before = innerHeight;
      if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      if (innerHeight === 0 || innerHeight !== before) return false;
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { right = Infinity, bottom = Infinity } = element?.getBoundingClientRect() ?? {};
      // After scrolling, an element with a fractional size may end half a pixel beyond the edge.
      return right < innerWidth + 1 && bottom < innerHeight + 1;
    }, selector);
    const { x, y } = await this.evaluate((selector) => {
      const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, selector);
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#remote.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  press(key: KeyInput) {
    return this.#remote.privileged(pressKeys, [key], this.#context);
  }

  text(selector = 'body') {
    return this.evaluate(displayedText, selector);
  }

  async screenshot(path?: string) {
    const { data } = await this.#remote.send('browsingContext.captureScreenshot', { context: this.#context });
    const image = Buffer.from(data, 'base64');
    if (path !== undefined) await writeFile(path, image);
    return image;
  }

  async isClosed() {
    return !(await this.#remote.privileged(isOpen, this.#context));
  }

  async close() {
    await this.#remote.privileged(closeView, this.#context);
    await until('the page to close', () => this.isClosed());
  }
}

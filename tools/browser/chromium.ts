import type { Browser, CDPSession, Frame, Page, Target } from 'puppeteer-core';
import { badgeInFront, fireCommand } from './background.ts';
import { callInCard } from './chromium-card.ts';
import { ChromiumPage, callText, pageOf } from './chromium-page.ts';
import { HANG_LIMIT, withHangLimit } from './limits.ts';
import { asText, until } from './text.ts';
import type { BackgroundFunction, CardFunction, Session } from './types.ts';

const IS_READY = "'chrome' in globalThis && 'runtime' in chrome && registration.active?.state === 'activated'";

export class ChromiumSession implements Session {
  readonly name = 'chromium';
  readonly browser: Browser;
  readonly #id: string;
  readonly #popup: string;
  readonly #load: () => Promise<unknown>;

  constructor(browser: Browser, id: string, popup: string, load: () => Promise<unknown>) {
    this.browser = browser;
    this.#id = id;
    this.#popup = popup;
    this.#load = load;
  }

  async newPage() {
    return withHangLimit(await this.browser.newPage());
  }

  async newPrivatePage() {
    // The protocol's own browser contexts have no extensions, so the extension has to open the window.
    const known = new Set(this.browser.targets());
    const opened = this.#target((target) => target.type() === 'page' && !known.has(target));
    await this.inBackground(async (api) => void (await api.windows.create({ incognito: true, url: 'about:blank' })));
    return pageOf(await opened);
  }

  async inCard<T, A extends unknown[]>(
    page: Page | Frame,
    fn: CardFunction<T, A>,
    ...args: A
  ): Promise<Awaited<T> | null> {
    return callInCard('mainFrame' in page ? page.mainFrame() : page, asText(fn), args);
  }

  async openPopup(page: Page) {
    const extension = (await this.browser.extensions()).get(this.#id);
    if (!extension) throw new Error('The extension is not installed.');
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
    const url = this.#url(this.#popup);
    return new ChromiumPage(await pageOf(await this.#target((target) => target.url() === url)));
  }

  async openExtensionPage(path: string) {
    const page = await this.newPage();
    await page.goto(this.#url(path));
    return new ChromiumPage(page);
  }

  async badge(page: Page) {
    await page.bringToFront();
    return this.inBackground(badgeInFront);
  }

  async inBackground<T, A extends unknown[]>(fn: BackgroundFunction<T, A>, ...args: A): Promise<Awaited<T>> {
    if (this.#workers().length === 0)
      await this.#serviceWorkers((client) => client.send('ServiceWorker.startWorker', { scopeURL: this.#url('') }));
    return callText(await this.#worker(), asText(fn, 'chrome'), args);
  }

  async stopBackground() {
    // A worker that is stopped during its registration never restarts.
    if (this.#workers().length > 0) await this.#worker();
    await this.#replaceWorker(() => this.#serviceWorkers((client) => client.send('ServiceWorker.stopAllWorkers')));
  }

  async pressCommand(page: Page, command: string) {
    // Synthesized keys reach only the page, never the browser's shortcuts, so the event is fired directly. Unlike the
    // key, this does not grant activeTab.
    await page.bringToFront();
    await this.inBackground(fireCommand, command);
  }

  async openAddresses() {
    return this.browser
      .targets()
      .filter((target) => target.type() === 'page')
      .map((target) => target.url());
  }

  async revokeHostAccess(allBut?: string) {
    const update = { extensionId: this.#id, hostAccess: allBut ? 'ON_SPECIFIC_SITES' : 'ON_CLICK' };
    await this.#manage(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
    if (allBut) await this.#manage(`chrome.developerPrivate.addHostPermission('${this.#id}', '${allBut}')`);
  }

  restoreHostAccess() {
    const update = { extensionId: this.#id, hostAccess: 'ON_ALL_SITES' };
    return this.#manage(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
  }

  async grantRequest(): Promise<string> {
    throw new Error('The protocol has no access to Chromium’s permission prompts.');
  }

  disableExtension() {
    return this.#replaceWorker(() => this.#setEnabled(false));
  }

  enableExtension() {
    return this.#setEnabled(true);
  }

  reloadExtension() {
    return this.#replaceWorker(this.#load);
  }

  close() {
    return this.browser.close();
  }

  #url(path: string) {
    return `chrome-extension://${this.#id}/${path}`;
  }

  #target(isWanted: (target: Target) => boolean): Promise<Target> {
    return this.browser.waitForTarget(isWanted, { timeout: HANG_LIMIT });
  }

  readonly #isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(this.#url(''));

  /** Returns the worker once it is registered and has its APIs, which takes a moment after its start. */
  async #worker() {
    const worker = await (await this.#target(this.#isWorker)).worker();
    if (!worker) throw new Error('The service worker has ended.');
    await until('the service worker to be ready', () => worker.evaluate(IS_READY));
    return worker;
  }

  #workers() {
    return this.browser.targets().filter(this.#isWorker);
  }

  /** Acts on all service workers of the browser; the tests' own pages have none. */
  async #serviceWorkers(act: (client: CDPSession) => Promise<unknown>) {
    const [page] = await this.browser.pages();
    const client = await page?.createCDPSession();
    if (!client) throw new Error('No page is open.');
    try {
      await client.send('ServiceWorker.enable');
      await act(client);
    } finally {
      await client.detach();
    }
  }

  /** Detaches from the worker first: one with an attached client never counts as gone, even after a restart. */
  async #replaceWorker(replace: () => Promise<unknown>) {
    const old = this.#workers();
    const attached = await Promise.all(old.map((target) => target.worker()));
    // Fails for a worker that has already ended.
    await Promise.allSettled(attached.map((worker) => worker?.client.detach()));
    await replace();
    await this.#gone(old);
  }

  async #gone(workers: Target[]) {
    const targets = () => this.browser.targets();
    await until('the service worker to end', async () => !targets().some((target) => workers.includes(target)));
  }

  #setEnabled(enabled: boolean) {
    return this.#manage(`chrome.management.setEnabled(${JSON.stringify(this.#id)}, ${enabled})`);
  }

  /** Runs a script in the browser's extensions page. It is text, as that page's APIs have no types here. */
  async #manage(script: string) {
    const page = await this.browser.newPage({ background: true });
    await page.goto('chrome://extensions');
    await page.evaluate(script);
    await page.close();
  }
}

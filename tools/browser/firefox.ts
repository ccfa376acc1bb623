import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { badgeInFront, commandHeard, listenForCommand, shortcutOf } from './background.ts';
import { findBrowser } from './find.ts';
import { FirefoxPage } from './firefox-page.ts';
import * as privileged from './firefox-privileged.ts';
import { contextOf, Remote } from './firefox-remote.ts';
import { HANG_LIMIT, withHangLimit } from './limits.ts';
import { geckoId, popupPath } from './manifest.ts';
import { INSECURE_HOST } from './server.ts';
import { asText, findHost, until } from './text.ts';
import type { BackgroundFunction, CardFunction, LaunchOptions, Session } from './types.ts';

/** Fixes the extension's address, which is otherwise random in every profile. */
const uuid = '6f1d1c9e-0f4e-4a57-9d51-1d1f0b5a3c11';

export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { extension, headless, userDataDir, viewport, colorScheme, reducedMotion } = options;
  const id = await geckoId(extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    timeout: HANG_LIMIT,
    protocolTimeout: HANG_LIMIT,
    ...(userDataDir === undefined ? {} : { userDataDir }),
    ...(viewport === undefined ? {} : { defaultViewport: viewport }),
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.localDomains': INSECURE_HOST,
      // Keeps pages in the back/forward cache even if memory is low, as tests depend on it.
      'browser.sessionhistory.max_total_viewers': 8,
      'browser.low_commit_space_threshold_percent': 0,
      // Pages follow the first preference. The popup follows the browser's own windows and thus the second.
      ...(colorScheme ? { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 } : {}),
      ...(colorScheme ? { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 } : {}),
      ...(reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
    },
  });
  try {
    const remote = await Remote.of(browser);
    const extensionData = { type: 'path', path: extension };
    await remote.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
    return new FirefoxSession(browser, remote, id, await popupPath(extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly browser: Browser;
  readonly #remote: Remote;
  readonly #id: string;
  readonly #popup: string;

  constructor(browser: Browser, remote: Remote, id: string, popup: string) {
    this.browser = browser;
    this.#remote = remote;
    this.#id = id;
    this.#popup = popup;
  }

  async newPage() {
    return withHangLimit(await this.browser.newPage());
  }

  async newPrivatePage() {
    const known = new Set(await this.browser.pages());
    await this.#remote.privileged(privileged.openPrivateWindow);
    const find = async () => (await this.browser.pages()).find((page) => !known.has(page));
    return withHangLimit(await until('the private window', find));
  }

  async inCard<T, A extends unknown[]>(
    page: Page | Frame,
    fn: CardFunction<T, A>,
    ...args: A
  ): Promise<Awaited<T> | null> {
    const context = contextOf('mainFrame' in page ? page.mainFrame() : page);
    const root = await this.#remote.rootOf(context, findHost);
    return root && this.#remote.call(context, asText(fn), [root], args);
  }

  async openPopup(page: Page) {
    await page.bringToFront();
    await this.#remote.privileged(privileged.clickAction, this.#id);
    const find = () => this.#remote.privileged(privileged.popupContext, this.#popup);
    return new FirefoxPage(this.#remote, await until('the popup', find));
  }

  async openExtensionPage(path: string) {
    const context = await this.#remote.privileged(privileged.openTab, `moz-extension://${uuid}/${path}`);
    return new FirefoxPage(this.#remote, context);
  }

  async badge(page: Page) {
    await page.bringToFront();
    return this.inBackground(badgeInFront);
  }

  async inBackground<T, A extends unknown[]>(fn: BackgroundFunction<T, A>, ...args: A): Promise<Awaited<T>> {
    const context = await this.#remote.privileged(privileged.backgroundContext, this.#id);
    if (!context) throw new Error('The event page has ended.');
    return this.#remote.call(context, asText(fn, 'browser'), [], args);
  }

  async stopBackground() {
    await this.#remote.privileged(privileged.stopBackground, this.#id);
  }

  async pressCommand(page: Page, command: string) {
    await page.bringToFront();
    const shortcut = await this.inBackground(shortcutOf, command);
    await this.inBackground(listenForCommand);
    const names: Record<string, string> = { Ctrl: 'Control', MacCtrl: 'Control', Command: 'Meta' };
    await this.#remote.privileged(
      privileged.pressKeys,
      shortcut.split('+').map((key) => names[key] ?? key),
    );
    await this.inBackground(commandHeard);
  }

  openAddresses() {
    return this.#remote.privileged(privileged.openAddresses);
  }

  async revokeHostAccess(allBut?: string) {
    const origins = await this.inBackground(async (api) => (await api.permissions.getAll()).origins ?? []);
    await this.#remote.privileged(privileged.revokeOrigins, this.#id, origins);
    if (allBut) await this.#remote.privileged(privileged.addOrigins, this.#id, [allBut]);
  }

  async restoreHostAccess() {
    const origins = await this.inBackground((api) =>
      (api.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
    );
    await this.#remote.privileged(privileged.addOrigins, this.#id, origins);
  }

  grantRequest() {
    return until('the permission prompt', () => this.#remote.privileged(privileged.grantRequest));
  }

  disableExtension() {
    return this.#remote.privileged(privileged.changeAddon, this.#id, 'disable');
  }

  enableExtension() {
    return this.#remote.privileged(privileged.changeAddon, this.#id, 'enable');
  }

  reloadExtension() {
    return this.#remote.privileged(privileged.changeAddon, this.#id, 'reload');
  }

  close() {
    return this.browser.close();
  }
}

import type { Browser, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserName } from './find.ts';

export interface LaunchOptions {
  /** Folder of the built extension for that browser. */
  extension: string;
  headless: boolean;
  /** Kept on close when given; else a temporary profile is made and removed. */
  userDataDir?: string;
  /** `null` lets pages have the size of the window. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
}

/**
 * A document of the extension itself: the toolbar popup, or a page of it in a tab.
 * Functions given to it are sent as text: they must not use anything from around them, and arguments and results
 * travel as JSON.
 */
export interface ExtensionPage {
  evaluate<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits until fn returns something truthy, and gives that back. */
  waitFor<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits for the element, then clicks it with the mouse. */
  click(selector: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** The text as displayed, of the body if there is no selector. */
  text(selector?: string): Promise<string>;
  screenshot(path?: string): Promise<Uint8Array>;
  /** Whether the browser has closed it, say after a click elsewhere. */
  isClosed(): Promise<boolean>;
  close(): Promise<void>;
}

/** Runs in the background script: may use the extension's APIs, and its arguments. */
export type BackgroundFunction<T, A extends unknown[]> = (api: ExtensionApi, ...args: A) => T;

/** Runs in the page, with the root of the card. */
export type CardFunction<T, A extends unknown[]> = (root: ShadowRoot, ...args: A) => T;

/** One running browser with the extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  newPage(): Promise<Page>;
  /** Opens a page in an incognito or private window, where the extension is allowed to run. */
  newPrivatePage(): Promise<Page>;
  /** Runs fn on the closed shadow root of the card's host; null if the document has no such host. */
  inCard<T, A extends unknown[]>(page: Page | Frame, fn: CardFunction<T, A>, ...args: A): Promise<Awaited<T> | null>;
  /** Clicks the toolbar button while the page is in front, which also grants activeTab. */
  openPopup(page: Page): Promise<ExtensionPage>;
  /** Opens a page of the extension ("options.html") in a tab of its own. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** The badge as the page's tab shows it. Brings the page to the front. */
  badge(page: Page): Promise<string>;
  /** Runs fn in the background script, which is started if need be. */
  inBackground<T, A extends unknown[]>(fn: BackgroundFunction<T, A>, ...args: A): Promise<Awaited<T>>;
  /** Ends the background script as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Invokes a keyboard command of the manifest on the page. */
  pressCommand(page: Page, command: string): Promise<void>;
  /** The addresses of all tabs of the last window, the browser's own pages among them. */
  openAddresses(): Promise<string[]>;
  /** Takes back the access to web pages, or to all but these ("http://localhost/*"), as the reader can in the browser's settings. */
  revokeHostAccess(allBut?: string): Promise<void>;
  /** Gives the access back, as the reader can in the same place. */
  restoreHostAccess(): Promise<void>;
  /** Waits for the browser's question whether to grant it, says yes, and gives its text. Firefox only: Chromium's is out of reach. */
  grantRequest(): Promise<string>;
  disableExtension(): Promise<void>;
  enableExtension(): Promise<void>;
  /** Loads the extension anew, as an update does; pages stay open. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

import type { Browser, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserName } from './find.ts';

export interface LaunchOptions {
  /** The folder of the extension as built for that browser. */
  extension: string;
  headless: boolean;
  /** A profile to use and keep. Without one, a temporary profile is made and removed on close. */
  userDataDir?: string;
  /** `null` gives pages the size of the window. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
}

/**
 * A document of the extension itself: the toolbar popup, or a page of it in a tab.
 * Functions are sent to it as text, so they have to be self-contained, and arguments and results travel as JSON.

 */
export interface ExtensionPage {
  evaluate<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits until fn returns something truthy, and returns that. */
  waitFor<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits for the element, then clicks it with the mouse. */
  click(selector: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** Returns the text as displayed, of the body by default. */
  text(selector?: string): Promise<string>;
  screenshot(path?: string): Promise<Uint8Array>;
  /** Resolves to true if the browser has closed it, for example after a click elsewhere. */
  isClosed(): Promise<boolean>;
  close(): Promise<void>;
}

/** Runs in the background script. It may use only the extension's APIs and its arguments. */
export type BackgroundFunction<T, A extends unknown[]> = (api: ExtensionApi, ...args: A) => T;

/** Runs in the page with the root of the card. */
export type CardFunction<T, A extends unknown[]> = (root: ShadowRoot, ...args: A) => T;

/** A running browser with the extension installed. */
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
  /** Opens a page of the extension ("src/options/index.html") in a tab. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Brings the page to the front and returns the badge of its tab. */
  badge(page: Page): Promise<string>;
  /** Runs fn in the background script, which is started if necessary. */
  inBackground<T, A extends unknown[]>(fn: BackgroundFunction<T, A>, ...args: A): Promise<Awaited<T>>;
  /** Stops the background script, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Invokes one of the manifest's keyboard commands on the page. */
  pressCommand(page: Page, command: string): Promise<void>;
  /** Returns the addresses of all tabs of the last window, including the browser's own pages. */
  openAddresses(): Promise<string[]>;
  /** Withdraws access to web pages, or to all but these ("http://localhost/*"), as in the browser's settings. */
  revokeHostAccess(allBut?: string): Promise<void>;
  /** Grants access to web pages again, as in the browser's settings. */
  restoreHostAccess(): Promise<void>;
  /** Waits for the permission prompt, accepts it and returns its text. Firefox only: Chromium's cannot be reached. */
  grantRequest(): Promise<string>;
  disableExtension(): Promise<void>;
  enableExtension(): Promise<void>;
  /** Reloads the extension, as an update does. Pages stay open. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

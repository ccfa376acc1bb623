// Functions that run inside Firefox with its own privileges. They are sent as text, so each has to be self-contained.
// They use internals of Firefox, as its own tests do. Only what they use is declared here.

interface XulBrowser extends HTMLElement {
  browsingContext: BrowsingContext;
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
}

interface BrowsingContext {
  id: number;
  isContent: boolean;
  embedderElement: XulBrowser | null;
}

interface Extension {
  views: Iterable<{ viewType: string; xulBrowser: XulBrowser }>;
  wakeupBackground(): Promise<void>;
  terminateBackground(): Promise<void>;
}

interface BrowserWindow extends Window {
  gBrowser: {
    browsers: XulBrowser[];
    selectedTab: Element;
    selectedBrowser: XulBrowser;
    addTrustedTab(url: string): Element & { linkedBrowser: XulBrowser };
    getTabForBrowser(browser: XulBrowser): Element | undefined;
    removeTab(tab: Element): void;
  };
}

interface Permissions {
  permissions: string[];
  origins: string[];
}

interface InputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

declare const BrowsingContext: { get(id: number): BrowsingContext | null };
declare const Cc: Record<string, { createInstance(type: unknown): InputProcessor } | undefined>;
declare const Ci: { nsITextInputProcessor: unknown };
declare const Services: { wm: { getMostRecentBrowserWindow(): BrowserWindow } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare function OpenBrowserWindow(options: { private: boolean }): Partial<BrowserWindow>;
declare const ChromeUtils: {
  importESModule(url: 'chrome://remote/content/shared/NavigableManager.sys.mjs'): {
    NavigableManager: { getBrowsingContextById(id: string): BrowsingContext | null };
  };
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: { getAddonByID(id: string): Promise<Record<AddonStep, () => Promise<void>>> };
  };
  importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, permissions: Permissions, extension: Extension) => Promise<void>
    >;
  };
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: Extension): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
};

export type AddonStep = 'disable' | 'enable' | 'reload';

/** Makes WebDriver BiDi, which knows only tabs, accept the popup and the background page by their ids. */
export function reachExtensionPages() {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const find = NavigableManager.getBrowsingContextById.bind(NavigableManager);
  NavigableManager.getBrowsingContextById = (id) => {
    const known = find(id);
    if (known) return known;
    const other = /^\d+$/.test(id) ? BrowsingContext.get(Number(id)) : null;
    return other?.isContent ? other : null;
  };
}

export async function backgroundContext(id: string) {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  return view ? String(view.xulBrowser.browsingContext.id) : null;
}

export function stopBackground(id: string) {
  return WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

export function clickAction(id: string) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return action.triggerAction(Services.wm.getMostRecentBrowserWindow());
}

/** Returns the popup's context once it has loaded the document at a path; null until then. */
export function popupContext(path: string) {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  const browser = document.querySelector<XulBrowser>('.webextension-popup-browser');
  if (!browser?.currentURI.spec.endsWith(`/${path}`) || browser.webProgress.isLoadingDocument) return null;
  return String(browser.browsingContext.id);
}

export async function openTab(url: string) {
  const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
  const tab = gBrowser.addTrustedTab(url);
  gBrowser.selectedTab = tab;
  const { linkedBrowser } = tab;
  // The context changes when the tab moves to the extension process.
  while (linkedBrowser.currentURI.spec !== url || linkedBrowser.webProgress.isLoadingDocument) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return String(linkedBrowser.browsingContext.id);
}

export function isOpen(context: string) {
  return Boolean(BrowsingContext.get(Number(context))?.embedderElement?.isConnected);
}

export function closeView(context: string) {
  const browser = BrowsingContext.get(Number(context))?.embedderElement;
  if (!browser) return;
  const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
  const tab = gBrowser.getTabForBrowser(browser);
  const panel: (Element & { hidePopup?(): void }) | null = browser.closest('panel');
  if (tab) gBrowser.removeTab(tab);
  else panel?.hidePopup?.();
}

/** Presses keys together. The window receives them as if from the keyboard, so the browser's own shortcuts work. */
export function pressKeys(keys: string[], view?: string) {
  // A popup opened without the mouse may not have the focus yet.
  if (view) BrowsingContext.get(Number(view))?.embedderElement?.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(Services.wm.getMostRecentBrowserWindow()))
    throw new Error('The text input processor is not available.');
  // Firefox does not derive the code of the space bar from its key, but acts on the code.
  const codes = { code: 'Space', keyCode: 32 };
  const events = keys.map((key) => new KeyboardEvent('', { key, ...(key === ' ' ? codes : {}) }));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}

export function openAddresses() {
  return Services.wm.getMostRecentBrowserWindow().gBrowser.browsers.map(({ currentURI }) => currentURI.spec);
}

export async function revokeOrigins(id: string, origins: string[]) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.remove(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
}

export async function addOrigins(id: string, origins: string[]) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
}

/** Accepts the open permission prompt and returns its text; null if none is open. */
export function grantRequest() {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  const panel: (Element & { state?: string }) | null = document.querySelector('#notification-popup');
  const question: (Element & { button?: HTMLElement }) | null = document.querySelector(
    '#addon-webext-permissions-notification',
  );
  if (panel?.state !== 'open' || !question?.button) return null;
  const text = question.textContent;
  question.button.click();
  return text;
}

export async function changeAddon(id: string, step: AddonStep) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id))[step]();
}

export async function openPrivateWindow() {
  const window = OpenBrowserWindow({ private: true });
  // Its first page has to finish loading, or it would interfere with the next one.
  const first = () => window.gBrowser?.selectedBrowser;
  while (first()?.currentURI.spec !== 'about:privatebrowsing' || first()?.webProgress.isLoadingDocument) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

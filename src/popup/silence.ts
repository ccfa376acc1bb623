/** Why no script of ours answers in a tab. Pure. */

export type Silence = 'browser' | 'store' | 'files' | 'early' | 'document' | 'unknown';

/** Sites that browsers keep extensions off: web stores, and Firefox's `extensions.webextensions.restrictedDomains`. */
const STORES: readonly string[] = [
  ...['chromewebstore.google.com', 'microsoftedge.microsoft.com'],
  ...['accounts-static.cdn.mozilla.net', 'accounts.firefox.com', 'addons.cdn.mozilla.net', 'addons.mozilla.org'],
  ...['api.accounts.firefox.com', 'content.cdn.mozilla.net', 'discovery.addons.mozilla.org', 'install.mozilla.org'],
  ...['oauth.accounts.firefox.com', 'profile.accounts.firefox.com', 'support.mozilla.org', 'sync.services.mozilla.com'],
];

/**
 * @param url the tab's address, where the browser tells it
 * @param mayReadFiles whether the reader lets the extension read files
 */
export function explainSilence(url: string | undefined, mayReadFiles: boolean): Silence {
  if (url === undefined || !URL.canParse(url)) return 'unknown';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return mayReadFiles ? 'early' : 'files';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  const isStore = STORES.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  return isStore ? 'store' : 'early';
}

/** Whether loading the page again can help. */
export function helpsToReload(silence: Silence): boolean {
  return silence === 'early' || silence === 'unknown';
}

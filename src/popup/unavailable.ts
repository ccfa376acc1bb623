/** Reasons why no Caveat script answers in a tab. Pure. */

export type UnavailableReason = 'browser' | 'store' | 'files' | 'early' | 'document' | 'unknown';

/** Sites without extensions: web stores, and Firefox's `extensions.webextensions.restrictedDomains`. */
const RESTRICTED_HOSTS: readonly string[] = [
  ...['chromewebstore.google.com', 'microsoftedge.microsoft.com'],
  ...['accounts-static.cdn.mozilla.net', 'accounts.firefox.com', 'addons.cdn.mozilla.net', 'addons.mozilla.org'],
  ...['api.accounts.firefox.com', 'content.cdn.mozilla.net', 'discovery.addons.mozilla.org', 'install.mozilla.org'],
  ...['oauth.accounts.firefox.com', 'profile.accounts.firefox.com', 'support.mozilla.org', 'sync.services.mozilla.com'],
];

/**
 * Returns the most likely reason why no Caveat script answers in a tab.
 * @param url the tab's address, if the browser reveals it
 * @param mayReadFiles true if the reader lets the extension read files
 */
export function findUnavailableReason(url: string | undefined, mayReadFiles: boolean): UnavailableReason {
  if (url === undefined || !URL.canParse(url)) return 'unknown';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return mayReadFiles ? 'early' : 'files';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  const isStore =
    RESTRICTED_HOSTS.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  return isStore ? 'store' : 'early';
}

/** Returns true if reloading the page may help. */
export function mayReloadHelp(reason: UnavailableReason): boolean {
  return reason === 'early' || reason === 'unknown';
}

/** Why no script of ours answers in a tab. Pure. */

export type Silence = 'browser' | 'store' | 'files' | 'early' | 'document' | 'unknown';

/** Sites that browsers keep extensions off (Chromium's web store; Firefox's `extensions.webextensions.restrictedDomains`). */
const STORES = [
  /^chromewebstore\.google\.com$/,
  /^chrome\.google\.com$/,
  /^(addons|accounts|support|install|discovery|sync|content)\.(mozilla\.org|firefox\.com|cdn\.mozilla\.net)$/,
  /^(accounts|profile|oauth|api\.accounts)\.firefox\.com$/,
  /^microsoftedge\.microsoft\.com$/,
];

/**
 * @param url the tab's address, where the browser tells it
 * @param mayReadFiles whether the reader lets the extension read files
 */
export function explainSilence(url: string | undefined, mayReadFiles: boolean): Silence {
  if (url === undefined || !URL.canParse(url)) return 'unknown';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return mayReadFiles ? 'early' : 'files';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  return STORES.some((store) => store.test(hostname)) ? 'store' : 'early';
}

/** Whether loading the page again can help. */
export function helpsToReload(silence: Silence): boolean {
  return silence === 'early' || silence === 'unknown';
}

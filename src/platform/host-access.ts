/** Which web pages the reader lets us read: Firefox asks at installation, and both browsers let it be taken back. */
import { browser } from './browser.ts';

/** All web pages, those of some sites, or none. */
export type HostAccess = 'all' | 'some' | 'none';

/** Files are another matter: the reader allows them apart, and the popup tells so where it is opened on one. */
const isWeb = (origin: string) => /^(?:\*|https?):|^<all_urls>$/.test(origin);

function origins(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches }) => matches ?? []).filter(isWeb);
}

export async function loadHostAccess(): Promise<HostAccess> {
  if (await browser.permissions.contains({ origins: origins() })) return 'all';
  const { origins: granted = [] } = await browser.permissions.getAll();
  return granted.some(isWeb) ? 'some' : 'none';
}

/**
 * Asks the reader, which browsers let us do only while a click is handled. False where the answer is no.
 * @throws where the browser does not ask
 */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() });
}

export function onHostAccessChanged(changed: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed));
  }
}

/** Access to web pages. Firefox asks for it at installation, and in both browsers it can be withdrawn later. */
import { browser } from './browser.ts';

/** Access to all web pages, to those of some sites, or to none. */
export type HostAccess = 'all' | 'some' | 'none';

/** Excludes files, which the reader allows separately; the popup explains that when opened on one. */
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
 * Asks the reader for access to all web pages. Browsers allow this only while handling a click.
 * Resolves to false if the reader declines; rejects if the browser does not ask.
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

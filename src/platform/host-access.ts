/** Whether the reader lets us read web pages: Firefox asks at installation, and both browsers let it be taken back. */
import { browser } from './browser.ts';

function origins(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
}

/** Files are another matter: the reader allows them apart, and the popup tells so where it is opened on one. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: origins().filter((origin) => !origin.startsWith('file:')) });
}

/** Asks the reader, which browsers let us do only while a click is handled. False where the answer is no. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() });
}

export function onHostAccessChanged(changed: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed));
  }
}

/**
 * The extension API without the polyfill, which would add 3 kB of gzip to every page. All supported versions have
 * native promises. Browsers still differ in how listeners answer, so the content script answers through ports.
 */
import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}

export const native: Pick<Browser, 'runtime' | 'storage' | 'extension' | 'i18n'> =
  globalThis.browser ?? globalThis.chrome;

/** Returns false once the extension was updated, reloaded or disabled: Chromium leaves its old scripts running. */
export function isExtensionAlive(): boolean {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
}

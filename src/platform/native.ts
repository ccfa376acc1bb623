/**
 * The extension API as the browser has it, for the content script, which runs in every page: promises are native in
 * all supported versions, and the polyfill costs 3 kB of gzip. Only listeners' answers differ between browsers; the
 * content script answers through ports.
 */
import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}

export const native: Pick<Browser, 'runtime' | 'storage' | 'extension' | 'i18n'> =
  globalThis.browser ?? globalThis.chrome;

/** False once the extension was updated, reloaded or switched off: Chromium leaves its old scripts running. */
export function isExtensionAlive(): boolean {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
}

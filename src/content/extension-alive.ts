/** Whether the extension is still there. */

import { listen } from '../dom/listeners.ts';
import { isExtensionAlive } from '../platform/native.ts';

export interface Life {
  /** Stops all where it is gone. */
  check(): void;
  /** An error is worth a word in the console, unless it is that the extension is gone. */
  report(error: unknown): void;
  /** Checks from now on whenever somebody comes back to the page; to be called once. */
  watch(): void;
}

/** Chromium leaves the script of an extension that is gone running: it has to look, or a question to it fails. */
export function createLife(stop: AbortController): Life {
  const { signal } = stop;
  const check = () => {
    if (!isExtensionAlive()) stop.abort();
  };
  return {
    check,
    report(error) {
      if (isExtensionAlive()) console.error('Caveat could not read this page:', error);
      else stop.abort();
    },
    watch() {
      const whenBack = { capture: true, passive: true, signal };
      listen(document, 'visibilitychange', check, whenBack);
      for (const name of ['focus', 'keydown'] as const) listen(window, name, check, whenBack);
    },
  };
}

/** Whether the extension is still there. */
import { isExtensionAlive } from '../platform/native.ts';
import { listen } from './listen.ts';

export interface Life {
  /** Stops all where it is gone. */
  check(): void;
  /** An error is worth a word in the console, unless it is that the extension is gone. */
  report(error: unknown): void;
  /** Checks whenever the reader is back. */
  watch(): void;
}

/** Chromium leaves the script of an extension that is gone running: it has to find out for itself. */
export function createLife(stop: AbortController): Life {
  const { signal } = stop;
  let isWatched = false;
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
      if (isWatched) return;
      isWatched = true;
      const whenBack = { capture: true, passive: true, signal };
      listen(document, 'visibilitychange', check, whenBack);
      for (const name of ['focus', 'keydown'] as const) listen(window, name, check, whenBack);
    },
  };
}

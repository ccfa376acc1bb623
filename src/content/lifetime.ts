/** How long the script lives: as long as the extension does, and not while its page is away. */

import type { Lifetime } from '../dom/lifetime.ts';
import type { Listeners } from '../dom/listeners.ts';
import { isExtensionAlive } from '../platform/native.ts';

/** @param gone is aborted when the extension is gone: Chromium leaves the scripts of an extension that ended running */
export function createLifetime(gone: AbortController, { listen }: Listeners): Lifetime {
  const { signal } = gone;
  let isAway = false;
  const check = () => {
    if (!isExtensionAlive()) gone.abort();
  };
  const onPage = ({ type }: Event) => {
    isAway = type === 'pagehide';
  };
  listen(window, 'pagehide', onPage, { signal });
  listen(window, 'pageshow', onPage, { signal });
  return {
    signal,
    isAway: () => isAway,
    check,
    report(error) {
      check();
      // Anything that fails while the page goes is done again if it comes back.
      if (!signal.aborted && !isAway) console.error('Caveat could not read this page:', error);
    },
  };
}

/** How long the script lives: as long as the extension does, and not while its page is away. */

import type { Lifetime } from '../dom/lifetime.ts';
import type { Listeners } from '../dom/listeners.ts';
import { createUntil } from '../dom/until.ts';
import { isExtensionAlive } from '../platform/native.ts';

/** @param gone is aborted when the extension is gone: Chromium leaves the scripts of an extension that ended running */
export function createLifetime(gone: AbortController, { listen }: Listeners): Lifetime {
  const { signal } = gone;
  let isAway = false;
  const returns = createUntil<() => void>();
  const check = () => {
    if (!isExtensionAlive()) gone.abort();
  };
  const comeBack = () => {
    isAway = false;
    for (const { value: act, signal: end } of returns.held()) if (!end.aborted) act();
  };
  const leave = () => {
    isAway = true;
    // Not before: the first `pageshow`, of a page that has just loaded, concerns nobody.
    const back = new AbortController();
    const onShow = () => {
      back.abort();
      comeBack();
    };
    listen(window, 'pageshow', onShow, { signal: AbortSignal.any([signal, back.signal]) });
  };
  listen(window, 'pagehide', leave, { signal });
  return {
    signal,
    isAway: () => isAway,
    whenBack: returns.add,
    check,
    report(error) {
      check();
      // Anything that fails while the page goes is done again if it comes back.
      if (!signal.aborted && !isAway) console.error('Caveat could not read this page:', error);
    },
  };
}

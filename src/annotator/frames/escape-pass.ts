/** What the frames of a tab have each other told, through the background: no page hears of it. */

import { listen, trusted } from '../../dom/listeners.ts';
import { askBackground } from '../../platform/messages/ask.ts';
import type { TabNews } from '../../platform/messages/frames.ts';

/** Tells all frames of the tab, where there are others. */
export function tellTab(news: TabNews): void {
  // Where the extension is gone, there is nobody to tell.
  if (window !== window.top || window.length > 0) askBackground('tellTab', { news }).catch(() => {});
}

/**
 * Passes the next Escape on: the focus may be here and the card in another frame. It stays the page's as well, for the
 * card may be gone since. Calling it again before that changes nothing.
 */
export function createEscapePass(signal: AbortSignal): () => void {
  let once: AbortController | null = null;
  return () => {
    if (once) return;
    once = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      once?.abort();
      once = null;
      tellTab('escape pressed');
    };
    listen(window, 'keydown', trusted(onKey), {
      capture: true,
      passive: true,
      signal: AbortSignal.any([signal, once.signal]),
    });
  };
}

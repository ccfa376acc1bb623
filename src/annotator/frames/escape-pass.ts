import type { Listeners } from '../../dom/listeners.ts';
import { tellTab } from '../../platform/tell-tab.ts';

/**
 * Passes the next Escape on to the tab, where the focus may be in this frame and the card in another. The page gets it as
 * well, for the card may be gone since. Calling this again before the next Escape changes nothing.
 */
export function createEscapePass({ listen }: Listeners, signal: AbortSignal): () => void {
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
    listen(window, 'keydown', onKey, { capture: true, signal: AbortSignal.any([signal, once.signal]) });
  };
}

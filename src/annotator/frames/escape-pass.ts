import type { Listeners } from '../../dom/listeners.ts';
import { tellTab } from '../../platform/tell-tab.ts';

/**
 * Returns a function that passes the next Escape on to the tab, because the focus may be in this frame and the card in
 * another. The page gets it too, as the card may be gone by then. Repeated calls before that Escape have no effect.
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

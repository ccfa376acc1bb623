/** Has marks put back that a page takes away, as by setting `adoptedStyleSheets`: no event tells of that. */
import type { Lifetime } from '../../dom/lifetime.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { hidden } from '../../dom/members.ts';

/** The pause between two looks, in ms. A page that insists has its way in between: there is no fight in every frame. */
const PAUSE_MS = 500;

/** How long a page without idle time is waited for, in ms. */
const IDLE_TIMEOUT_MS = 300;

/** Calls `restore` in idle time, again and again while the page is seen, until the signal aborts. */
export function keepDrawn(restore: () => void, { listen }: Listeners, lifetime: Lifetime, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (signal.aborted || lifetime.isAway()) return;
    restore();
    schedule();
  };
  const lookInIdleTime = () => {
    timer = undefined;
    requestIdleCallback(look, { timeout: IDLE_TIMEOUT_MS });
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = hidden(document) ? undefined : setTimeout(lookInIdleTime, PAUSE_MS);
  };
  listen(document, 'visibilitychange', schedule, { signal });
  listen(window, 'pageshow', schedule, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule();
}

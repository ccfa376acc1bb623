/** Has marks put back that a page takes away, as by setting `adoptedStyleSheets`: no event tells of that. */
import type { Lifetime } from '../../dom/lifetime.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { hidden } from '../../dom/members.ts';

/** The pause between two looks, in ms. A page that insists has its way in between: there is no fight in every frame. */
const PAUSE_MS = 500;

/** The same in a frame, of which a page may have a thousand: there it is longer, and idle time is not asked for. */
const FRAME_PAUSE_MS = 900;

/** How long a page without idle time is waited for, in ms. */
const IDLE_TIMEOUT_MS = 300;

/** Calls `restore` again and again while the page is seen, of a page itself in idle time, until the signal aborts. */
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
  const isFrame = window !== window.top;
  const schedule = () => {
    clearTimeout(timer);
    if (hidden(document)) timer = undefined;
    else timer = isFrame ? setTimeout(look, FRAME_PAUSE_MS) : setTimeout(lookInIdleTime, PAUSE_MS);
  };
  listen(document, 'visibilitychange', schedule, { signal });
  listen(window, 'pageshow', schedule, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule();
}

import type { Lifetime } from '../dom/lifetime.ts';
import type { Listeners } from '../dom/listeners.ts';

/** Checks whether the extension is gone whenever somebody comes back to the page: its marks would stay for ever. */
export function watchExtension({ check }: Lifetime, { listen }: Listeners, signal: AbortSignal): void {
  const whenBack = { capture: true, passive: true, signal };
  listen(document, 'visibilitychange', check, whenBack);
  for (const name of ['focus', 'keydown'] as const) listen(window, name, check, whenBack);
}

import type { Lifetime } from '../dom/lifetime.ts';
import type { Listeners } from '../dom/listeners.ts';

/** Checks whenever the user returns to the page that the extension still exists: otherwise its marks would stay. */
export function watchExtension({ check }: Lifetime, { listen }: Listeners, signal: AbortSignal): void {
  const onReturn = { capture: true, passive: true, signal };
  listen(document, 'visibilitychange', check, onReturn);
  for (const name of ['focus', 'keydown'] as const) listen(window, name, check, onReturn);
}

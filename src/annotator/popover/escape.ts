import { listen, trusted } from '../../dom/listeners.ts';

/** Escape closes what is open, wherever the focus is, until the signal aborts. */
export function watchEscape(isOpen: () => boolean, close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !isOpen()) return;
    // Only what is ours closes: not the page's dialog or menu as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  listen(window, 'keydown', trusted(onKey), { capture: true, signal });
}

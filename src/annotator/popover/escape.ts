import type { Listeners } from '../../dom/listeners.ts';

/** Makes Escape close an open card, wherever the focus is, until the signal aborts. */
export function watchEscape(
  isOpen: () => boolean,
  close: () => void,
  { listen }: Listeners,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !isOpen()) return;
    // The page must not close a dialog or menu of its own as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  listen(window, 'keydown', onKey, { capture: true, signal });
}

/** Gives a card the focus back that it has lost, but not by the reader: with its host, or below what fills the screen. */
import { focus, fullscreenElement, matches } from '../../dom/members.ts';
import type { CardEvents } from './card-events.ts';
import type { Host } from './host.ts';

/** Watches what in a card has the focus. Returns a function that gives it back, to be called when the host stands again. */
export function watchCardFocus(host: Host, events: CardEvents): () => void {
  let focused: Element | null = null;
  let filling = fullscreenElement(document);

  events.on('focusin', (_, target) => {
    focused = target;
  });
  events.on('focusout', () => {
    const lost = focused;
    // After the page's own script, which may be taking the host out.
    queueMicrotask(() => {
      const isByReader = host.isUntouched() && fullscreenElement(document) === filling;
      if (isByReader && focused === lost && lost && !matches(lost, ':focus')) focused = null;
    });
  });
  return () => {
    filling = fullscreenElement(document);
    if (focused instanceof HTMLElement && !matches(focused, ':focus')) focus(focused, { preventScroll: true });
  };
}

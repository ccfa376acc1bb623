/**
 * Events in a card. Those that are heard early are taken on the window, before the page's own listeners, and are kept from
 * these: a page can neither stop them nor learn from them what is done in a card. The browser names the host as their target
 * there, so the element within is found by the place or the focus.
 */
import type { Listeners } from '../../dom/listeners.ts';
import { isElement, isShadowRoot } from '../../dom/nodes.ts';
import { isByKey } from './card-buttons.ts';

type CardListener = (event: UIEvent, target: Element) => void;

export interface CardEvents {
  /** Listens to a user's events, until the card closes. */
  on(
    name: 'click' | 'pointerdown' | 'pointerover' | 'mousedown' | 'focusin' | 'focusout',
    listener: CardListener,
  ): void;
}

/** True for events in a card, as the window sees them. */
export const isInCard = (host: Element, event: Event): boolean => event.composedPath().includes(host);

/** Keeps events from the page until the signal aborts. */
export function watchCardEvents(
  host: Element,
  surface: HTMLElement,
  { listen, keepFromPage }: Listeners,
  signal: AbortSignal,
): CardEvents {
  keepFromPage((event) => isInCard(host, event), signal);
  return {
    on(name, listener) {
      // From one element of the card to another, events do not leave it.
      const onSurface = (event: Event) => {
        if (event.isTrusted && event instanceof UIEvent && isElement(event.target)) listener(event, event.target);
      };
      surface.addEventListener(name, onSurface, { signal });
      const onWindow = (event: UIEvent) => {
        if (isInCard(host, event)) listener(event, targetIn(surface, event));
      };
      listen(window, name, onWindow, { capture: true, signal });
    },
  };
}

/** The element of the card that an event of the window is meant for. */
function targetIn(surface: HTMLElement, event: Event): Element {
  const root = surface.getRootNode();
  if (!isShadowRoot(root)) return surface;
  const found =
    event instanceof MouseEvent && !(event.type === 'click' && isByKey(event))
      ? root.elementFromPoint(event.clientX, event.clientY)
      : root.activeElement;
  return found && surface.contains(found) ? found : surface;
}

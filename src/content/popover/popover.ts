/** A card at a mention: host, placement, focus, and the end of all three. */
import cardCss from '../../card/card.css?inline';
import themeCss from '../../card/theme.css?inline';
import type { StyledCard } from '../../platform/messages/card.ts';
import { isExtensionAlive } from '../../platform/native.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../detect/mentions.ts';
import { liveRange } from '../mark/at-point.ts';
import { build } from './build.ts';
import { type Host, openHost } from './host.ts';
import { type Point, place } from './place.ts';

export interface Popover {
  /** Shows a card; does nothing once the popover was closed. */
  show(card: StyledCard, theme: Settings['theme']): void;
  /** Whether an event happened in the card. */
  contains(event: Event): boolean;
  /** Moves focus into the card, as soon as there is one. */
  focus(): void;
  /** Takes the card away and gives focus back. */
  close(): void;
}

interface Options {
  readonly mention: Mention;
  readonly pointer: Point | null;
  /** The reader closes it, or the mention or the extension is gone, so that there is nothing to show a card for. */
  readonly onClose: () => void;
  /** A button of the card was pressed that is to copy something; `say` tells the reader how that went. */
  readonly onCopy: (id: string, as: string, say: (text: string) => void) => void;
}

/** Opens with the first card that is shown, and follows its mention until it is closed. */
export function openPopover({ mention, pointer, onClose, onCopy }: Options): Popover {
  const range = liveRange(mention);
  const focusedBefore = document.activeElement;
  let host: Host | null = null;
  let closed = false;
  let wantsFocus = false;

  /** Once a frame: scrolling, reflow and changes of the page all show in where the mention is. */
  const follow = (shown: Host, before: string) => {
    if (closed) return;
    shown.keepAlive();
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width === 0 || !shown.element.isConnected || !isExtensionAlive()) return onClose();
    const now = [x, y, width, height, innerWidth, innerHeight, shown.surface.offsetHeight].join();
    if (now !== before) void place(shown.surface, range, pointer);
    requestAnimationFrame(() => follow(shown, now));
  };

  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-close')) return onClose();
    const { id = '', copy } = button?.dataset ?? {};
    const status = button?.parentElement?.querySelector('[role="status"]');
    if (copy && status) onCopy(id, copy, (text) => status.replaceChildren(text));
  };

  return {
    show({ nodes, css }, theme) {
      if (closed) return;
      const isNew = host === null;
      host ??= openHost(range.startContainer);
      host.sheet.replaceSync(themeCss + cardCss + css);
      host.surface.style.colorScheme = theme === 'system' ? 'light dark' : theme;
      const hadFocus = document.activeElement === host.element;
      const before = host.surface.firstElementChild?.scrollTop ?? 0;
      host.surface.replaceChildren(...nodes.map((node) => build(node)));
      if (host.surface.firstElementChild) host.surface.firstElementChild.scrollTop = before;
      if (isNew) {
        host.surface.addEventListener('click', onClick);
        follow(host, '');
      }
      if (wantsFocus || hadFocus) focusCard(host);
      wantsFocus = false;
    },
    contains: (event) => host !== null && event.composedPath().includes(host.element),
    focus() {
      wantsFocus = host === null;
      if (host) focusCard(host);
    },
    close() {
      if (closed) return;
      closed = true;
      if (!host) return;
      const hadFocus = document.activeElement === host.element;
      host.remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
  };
}

function focusCard({ surface }: Host): void {
  window.focus();
  surface.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
}

/** Shows a card at a mention: creates its host, places it, and closes it. */
import cardCss from '../../card/card.css?inline';
import controlsCss from '../../card/controls.css?inline';
import previewCss from '../../card/preview.css?inline';
import saidCss from '../../card/said.css?inline';
import sheetCss from '../../card/sheet.css?inline';
import themeCss from '../../card/theme.css?inline';
import { focusedElement } from '../../dom/focus.ts';
import type { StyledCard } from '../../platform/messages/card.ts';
import { isExtensionAlive } from '../../platform/native.ts';
import { liveRange, type Mention } from '../find/mentions.ts';
import type { BorrowedFocus } from './borrowed-focus.ts';
import { buildCard } from './build-card.ts';
import { actionOf, type CardAction } from './card-buttons.ts';
import type { PopoverContext } from './context.ts';
import { goToPart } from './go-to-part.ts';
import { type Host, openHost } from './host.ts';
import { keepScroll } from './keep-scroll.ts';
import { pageColorScheme } from './page-color-scheme.ts';
import { type Point, placeBeside } from './position.ts';
import { type Previews, watchPreviews } from './preview.ts';
import { isTowardsSheet } from './sheet.ts';

/** The duration of the fade-out in card.css, in ms. */
const FADE_MS = 150;

export interface Popover {
  /** Shows a card, unless the popover is closed. */
  show(card: StyledCard): void;
  /** Announces a text to screen readers. */
  announce(text: string): void;
  /** Shows a failure below the card, until the next announcement or failure. */
  warn(text: string): void;
  /** Announces the card's level of detail. */
  announceLevel(): void;
  /** True for events that happened in the card. */
  contains(event: Event): boolean;
  /** True for points on the way from the mention to a sheet. */
  isOnTheWay(point: Point): boolean;
  /** Moves the focus into the card as soon as there is one. @param isRingShown false for users of a pointer */
  focus(isRingShown: boolean): void;
  /** Closes the preview of a source. Returns true if one was open. */
  closePreview(): boolean;
  /** Removes the card and gives the focus back. */
  close(): void;
}

/** As much of it as gestures in the page need to know. */
export type PopoverInPage = Pick<Popover, 'contains' | 'isOnTheWay' | 'focus' | 'closePreview' | 'close'>;

interface Options {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly focus: BorrowedFocus;
  /** Called with each action, and with `close` if the mention or the extension is gone. */
  readonly act: (action: CardAction) => void;
}

/** Opens a popover that appears with its first card and follows its mention until it is closed. */
export function openPopover({ mention, pointer, focus, act }: Options, { layout, settings }: PopoverContext): Popover {
  const range = liveRange(mention);
  const focusedBefore = focusedElement();
  const requestClose = () => act({ name: 'close' });
  let host: Host | null = null;
  let previews: Previews | null = null;
  let closed = false;
  /** A request for the focus before there is a card. */
  let wantedFocus: { readonly isRingShown: boolean } | null = null;
  let shown = '';

  /** Defers changes of the card, in order, to the page's layout, which they depend on. */
  const later = (act: () => void) => layout.soon(() => closed || act());

  /** Once a frame. */
  const stayAlive = (host: Host) => {
    if (closed) return;
    if (!host.element.isConnected || !isExtensionAlive()) return requestClose();
    host.keepAlive();
    requestAnimationFrame(() => stayAlive(host));
  };
  /** Once a frame: scrolling, reflow and changes of the page all move the mention. */
  const follow = (host: Host, before: string) => {
    if (closed) return;
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width === 0) return requestClose();
    const now = [x, y, width, height, innerWidth, innerHeight, host.surface.offsetHeight].join();
    if (now !== before) void placeBeside(host.surface, range, pointer);
    layout.after(() => follow(host, now));
  };

  const setStatus = (text: string, isWarning: boolean) => {
    host?.status.replaceChildren(text);
    host?.status.classList.toggle('warning', isWarning);
  };

  const show = ({ nodes, css }: StyledCard) => {
    const isNew = host === null;
    host ??= openHost(range.startContainer);
    host.sheet.replaceSync(themeCss + cardCss + controlsCss + previewCss + saidCss + sheetCss + css);
    host.surface.style.colorScheme = pageColorScheme(settings().theme);
    // An identical card is not replaced, as the user may be about to press a button in it.
    const now = JSON.stringify(nodes);
    if (now !== shown) {
      shown = now;
      previews?.close();
      const restore = keepScroll(host.surface);
      host.content.replaceChildren(...nodes.map((node) => buildCard(node)));
      restore();
    }
    if (isNew) {
      previews = watchPreviews(host.surface);
      host.surface.addEventListener('click', (event) => {
        const action = actionOf(event);
        if (action?.name === 'go to') goToPart(action.button, action.part);
        else if (action) act(action);
      });
      for (const name of ['pointerdown', 'focusin'])
        host.surface.addEventListener(name, ({ isTrusted }) => isTrusted && !closed && act({ name: 'touch' }));
      stayAlive(host);
      follow(host, '');
    }
    // Following has closed it if the mention is gone.
    if (wantedFocus && !closed) focus.take(host.surface, wantedFocus.isRingShown);
    wantedFocus = null;
  };

  return {
    show: (card) => later(() => show(card)),
    announce: (text) => later(() => setStatus(text, false)),
    warn: (text) => later(() => setStatus(text, true)),
    announceLevel: () => later(() => setStatus(host?.content.querySelector('.level')?.textContent ?? '', false)),
    contains: (event) => host !== null && event.composedPath().includes(host.element),
    isOnTheWay: (point) => host !== null && isTowardsSheet(host.surface, range, point),
    focus: (isRingShown) =>
      later(() => {
        if (host) focus.take(host.surface, isRingShown);
        else wantedFocus = { isRingShown };
      }),
    closePreview: () => previews?.close() ?? false,
    close() {
      if (closed) return;
      closed = true;
      if (!host) return;
      const { element, surface, remove } = host;
      focus.giveBack(element, focusedBefore, range);
      host = null;
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return remove();
      surface.inert = true;
      surface.classList.add('closing');
      setTimeout(remove, FADE_MS);
    },
  };
}

/** A card at a mention: host, placement, focus, and the end of all three. */
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

/** How long a closed card takes to fade, in ms; the animation is in card.css. */
const FADE_MS = 150;

export interface Popover {
  /** Shows a card; does nothing once the popover was closed. */
  show(card: StyledCard): void;
  /** Says something to people who use a screen reader. */
  say(text: string): void;
  /** Shows a failure below the card, until something else is said. */
  warn(text: string): void;
  /** Says how much the card shows now. */
  sayLevel(): void;
  /** True for events that happened in the card. */
  contains(event: Event): boolean;
  /** True for points on the way from the mention to a card that does not stand right beside it. */
  isOnTheWay(point: Point): boolean;
  /** Moves the focus into the card, as soon as there is one. @param isRingShown people who use a pointer need no ring */
  focus(isRingShown: boolean): void;
  /** Closes the preview of a source; returns whether one was open. */
  closePreview(): boolean;
  /** Removes the card and gives the focus back. */
  close(): void;
}

interface Options {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly focus: BorrowedFocus;
  /** Called with each action; with `close` as well if the mention or the extension is gone. */
  readonly act: (action: CardAction) => void;
}

/** Opens when a card is first shown, and follows its mention until it is closed. */
export function openPopover({ mention, pointer, focus, act }: Options, { layout, settings }: PopoverContext): Popover {
  const range = liveRange(mention);
  const focusedBefore = focusedElement();
  const requestClose = () => act({ name: 'close' });
  let host: Host | null = null;
  let previews: Previews | null = null;
  let closed = false;
  /** The focus is wanted before there is a card. */
  let wanted: { readonly isRingShown: boolean } | null = null;
  let shown = '';

  /** Changes to the card need the layout of the page around it; they are made one after the other. */
  const later = (act: () => void) => layout.soon(() => closed || act());

  /** Once a frame. */
  const stayAlive = (host: Host) => {
    if (closed) return;
    if (!host.element.isConnected || !isExtensionAlive()) return requestClose();
    host.keepAlive();
    requestAnimationFrame(() => stayAlive(host));
  };
  /** Once a frame: scrolling, reflow and changes of the page all show in the mention's place. */
  const follow = (host: Host, before: string) => {
    if (closed) return;
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width === 0) return requestClose();
    const now = [x, y, width, height, innerWidth, innerHeight, host.surface.offsetHeight].join();
    if (now !== before) void placeBeside(host.surface, range, pointer);
    layout.after(() => follow(host, now));
  };

  const tell = (text: string, isWarning: boolean) => {
    host?.said.replaceChildren(text);
    host?.said.classList.toggle('warning', isWarning);
  };

  const show = ({ nodes, css }: StyledCard) => {
    const isNew = host === null;
    host ??= openHost(range.startContainer);
    host.sheet.replaceSync(themeCss + cardCss + controlsCss + previewCss + saidCss + sheetCss + css);
    host.surface.style.colorScheme = pageColorScheme(settings().theme);
    // A card that says the same is left alone: somebody may be about to press a button in it.
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
    // It is closed if the mention turned out to be gone.
    if (wanted && !closed) focus.take(host.surface, wanted.isRingShown);
    wanted = null;
  };

  return {
    show: (card) => later(() => show(card)),
    say: (text) => later(() => tell(text, false)),
    warn: (text) => later(() => tell(text, true)),
    sayLevel: () => later(() => tell(host?.content.querySelector('.level')?.textContent ?? '', false)),
    contains: (event) => host !== null && event.composedPath().includes(host.element),
    isOnTheWay: (point) => host !== null && isTowardsSheet(host.surface, range, point),
    focus: (isRingShown) =>
      later(() => {
        if (host) focus.take(host.surface, isRingShown);
        else wanted = { isRingShown };
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

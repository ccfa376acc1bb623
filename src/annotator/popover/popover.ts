/** A card at a mention: host, placement, focus, and the end of all three. */
import cardCss from '../../card/card.css?inline';
import controlsCss from '../../card/controls.css?inline';
import previewCss from '../../card/preview.css?inline';
import saidCss from '../../card/said.css?inline';
import sheetCss from '../../card/sheet.css?inline';
import themeCss from '../../card/theme.css?inline';
import { focusedNow } from '../../dom/focus.ts';
import type { StyledCard } from '../../platform/messages/card.ts';
import { isExtensionAlive } from '../../platform/native.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import { liveRange } from '../mark/hit-test.ts';
import type { FocusLoan } from './borrowed-focus.ts';
import { build } from './build-card.ts';
import { type Presses, press } from './card-buttons.ts';
import { pageScheme } from './color-scheme.ts';
import { type Host, openHost } from './host.ts';
import { keepPlace } from './keep-scroll.ts';
import { type Point, place } from './position.ts';
import { type Previews, watchPreviews } from './preview.ts';
import { isTowardsSheet } from './sheet.ts';

/** How long a closed card takes to fade, in ms; its animation stands in card.css. */
const FADE = 150;

export interface Popover {
  /** Shows a card; does nothing once the popover was closed. */
  show(card: StyledCard, theme: Settings['theme']): void;
  /** Tells those who hear what they cannot see. */
  say(text: string): void;
  /** Tells everybody what has failed, below the card, until something else is told. */
  warn(text: string): void;
  /** Tells how much the card shows now. */
  sayLevel(): void;
  /** Whether an event happened in the card. */
  contains(event: Event): boolean;
  /** Whether a point is on the way from the mention to a card that does not stand right beside it. */
  isOnTheWay(point: Point): boolean;
  /** Moves focus into the card, as soon as there is one; whoever acts by pointer needs no ring to see it. */
  focus(ring: boolean): void;
  /** Takes away the preview of a source, if one is open; gives whether it was. */
  closePreview(): boolean;
  /** Takes the card away and gives focus back. */
  close(): void;
}

interface Options {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly layout: Layout;
  /** `close` is called as well where the mention or the extension is gone, so that there is nothing to show a card for. */
  readonly presses: Presses;
  readonly loan: FocusLoan;
  /** The reader acts in the card, by pointer or keys. */
  readonly touched?: () => void;
}

/** Opens with the first card that is shown, and follows its mention until it is closed. */
export function openPopover({ mention, pointer, layout, presses, loan, touched }: Options): Popover {
  const range = liveRange(mention);
  const focusedBefore = focusedNow();
  let host: Host | null = null;
  let previews: Previews | null = null;
  let closed = false;
  let wanted: { readonly ring: boolean } | null = null;
  let shown = '';

  /** What is done to the card asks for the layout of the page around it; one after the other. */
  const later = (act: () => void) => layout.soon(() => closed || act());

  /** Once a frame. */
  const stayAlive = (host: Host) => {
    if (closed) return;
    if (!host.element.isConnected || !isExtensionAlive()) return presses.close();
    host.keepAlive();
    requestAnimationFrame(() => stayAlive(host));
  };
  /** As often: scrolling, reflow and changes of the page all show in where the mention is. */
  const follow = (host: Host, before: string) => {
    if (closed) return;
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width === 0) return presses.close();
    const now = [x, y, width, height, innerWidth, innerHeight, host.surface.offsetHeight].join();
    if (now !== before) void place(host.surface, range, pointer);
    layout.after(() => follow(host, now));
  };

  const tell = (text: string, isWarning: boolean) => {
    host?.said.replaceChildren(text);
    host?.said.classList.toggle('warning', isWarning);
  };

  const show = ({ nodes, css }: StyledCard, theme: Settings['theme']) => {
    const isNew = host === null;
    host ??= openHost(range.startContainer);
    host.sheet.replaceSync(themeCss + cardCss + controlsCss + previewCss + saidCss + sheetCss + css);
    host.surface.style.colorScheme = pageScheme(theme);
    // A card that says the same is left alone: the reader may be about to press something in it.
    const now = JSON.stringify(nodes);
    if (now !== shown) {
      shown = now;
      previews?.close();
      const restore = keepPlace(host.surface);
      host.content.replaceChildren(...nodes.map((node) => build(node)));
      restore();
    }
    if (isNew) {
      previews = watchPreviews(host.surface);
      host.surface.addEventListener('click', (event) => press(event, presses));
      for (const name of ['pointerdown', 'focusin'])
        host.surface.addEventListener(name, ({ isTrusted }) => isTrusted && !closed && touched?.());
      stayAlive(host);
      follow(host, '');
    }
    // The mention may have been found to be gone.
    if (wanted && !closed) loan.take(host.surface, wanted.ring);
    wanted = null;
  };

  return {
    show: (card, theme) => later(() => show(card, theme)),
    say: (text) => later(() => tell(text, false)),
    warn: (text) => later(() => tell(text, true)),
    sayLevel: () => later(() => tell(host?.content.querySelector('.level')?.textContent ?? '', false)),
    contains: (event) => host !== null && event.composedPath().includes(host.element),
    isOnTheWay: (point) => host !== null && isTowardsSheet(host.surface, range, point),
    focus: (ring) =>
      later(() => {
        if (host) loan.take(host.surface, ring);
        else wanted = { ring };
      }),
    closePreview: () => previews?.close() ?? false,
    close() {
      if (closed) return;
      closed = true;
      if (!host) return;
      const { element, surface, remove } = host;
      loan.end(element, focusedBefore, range);
      host = null;
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return remove();
      surface.inert = true;
      surface.classList.add('closing');
      setTimeout(remove, FADE);
    },
  };
}

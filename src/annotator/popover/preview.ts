/** Shows previews of sources at the numerals in a card: who says it, when, and in which words. */
import { createElement } from '../../dom/members.ts';
import type { CardEvents } from './card-events.ts';

/** The distance between a preview and its numeral, and between it and the edges of the card, in CSS px. */
const PREVIEW_GAP_PX = 4;

/** The time that the pointer may take from the numeral to the preview, in ms. */
const POINTER_TRAVEL_MS = 250;

export interface Previews {
  /** Closes the open preview. Returns true if there was one. */
  close(): boolean;
}

/**
 * Shows a preview while the pointer or the focus is on an element with `data-preview`, or the pointer on the preview
 * itself (WCAG 1.4.13).
 */
export function watchPreviews(surface: HTMLElement, events: CardEvents): Previews {
  let open: { readonly numeral: HTMLElement; readonly box: HTMLElement } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(leaving);
    open?.box.remove();
    open?.numeral.removeAttribute('aria-describedby');
    const wasOpen = open !== null;
    open = null;
    return wasOpen;
  };
  const show = (numeral: HTMLElement) => {
    if (open?.numeral === numeral) return;
    close();
    const box = boxOf(numeral);
    surface.append(box);
    numeral.setAttribute('aria-describedby', box.id);
    open = { numeral, box };
    putBeside(box, numeral, surface);
  };
  /** Called when the pointer has left. A preview that was opened by keyboard stays with the focus. */
  const leave = () => {
    if (!open?.numeral.matches(':focus-visible')) close();
  };
  const look = (_: Event, target: Element) => {
    clearTimeout(leaving);
    if (open?.box.contains(target)) return;
    const numeral = target.closest<HTMLElement>('[data-preview]');
    if (numeral) show(numeral);
    else if (open) leaving = setTimeout(leave, POINTER_TRAVEL_MS);
  };
  /** Moves the preview along when the card scrolls, and closes it once its numeral is out of view. */
  const follow = () => {
    if (!open) return;
    if (isInView(open.numeral)) putBeside(open.box, open.numeral, surface);
    else close();
  };

  for (const name of ['pointerover', 'focusin', 'click'] as const) events.on(name, look);
  surface.addEventListener('pointerleave', leave);
  events.on('focusout', close);
  // A click on the preview must not take the focus away from the card: the preview is outside the dialog.
  events.on('mousedown', (event, target) => {
    if (open?.box.contains(target)) event.preventDefault();
  });
  surface.addEventListener('scroll', follow, { capture: true, passive: true });
  return { close };
}

function isInView(numeral: HTMLElement): boolean {
  const card = numeral.closest('.card');
  const { top, bottom } = numeral.getBoundingClientRect();
  const start = card?.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
  return bottom > start && top < (card?.getBoundingClientRect().bottom ?? 0);
}

function boxOf(numeral: HTMLElement): HTMLElement {
  const { dataset } = numeral;
  const box = createElement(document, 'div');
  box.className = 'preview';
  box.id = 'preview';
  box.setAttribute('role', 'tooltip');
  // The preview is outside the card, which sets its own direction and language.
  box.dir = 'ltr';
  box.lang = numeral.closest<HTMLElement>('[lang]')?.lang ?? '';
  const by = createElement(document, 'p');
  by.append(dataset.preview ?? '');
  box.append(by);
  if (dataset.quote) {
    const quote = createElement(document, 'q');
    quote.lang = dataset.quoteLang ?? '';
    quote.append(dataset.quote);
    box.append(quote);
  }
  return box;
}

/** Places a preview below its numeral if the card has room there, or else above it, and never outside the card. */
function putBeside(box: HTMLElement, numeral: HTMLElement, surface: HTMLElement): void {
  const [within, at, own] = [surface, numeral, box].map((element) => element.getBoundingClientRect());
  if (!within || !at || !own) return;
  const last = within.height - own.height - PREVIEW_GAP_PX;
  const below = at.bottom - within.top + PREVIEW_GAP_PX;
  const above = at.top - within.top - own.height - PREVIEW_GAP_PX;
  const top = Math.max(PREVIEW_GAP_PX, Math.min(last, below <= last ? below : above));
  const left = Math.max(PREVIEW_GAP_PX, Math.min(at.left - within.left, within.width - own.width - PREVIEW_GAP_PX));
  box.style.translate = `${left}px ${top}px`;
}

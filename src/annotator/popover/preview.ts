/** Previews of the sources at the numerals of a card: who says it, when, and in which words. */
import { createElement } from '../../dom/members.ts';
import { isElement } from '../../dom/nodes.ts';

/** The room, in px, between a preview and its numeral, and between it and the card's edge. */
const GAP = 4;

/** How long, in ms, a pointer may be elsewhere on its way from the numeral to the preview. */
const ON_THE_WAY = 250;

export interface Previews {
  /** Takes away the preview that is open; gives whether there was one. */
  close(): boolean;
}

/**
 * Shows a preview where the pointer or the focus is on what has `data-preview`, for as long as it is there, or the
 * pointer is on the preview itself (WCAG 1.4.13).
 */
export function watchPreviews(surface: HTMLElement): Previews {
  let open: { readonly numeral: HTMLElement; readonly box: HTMLElement } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(leaving);
    open?.box.remove();
    open?.numeral.removeAttribute('aria-describedby');
    const was = open !== null;
    open = null;
    return was;
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
  /** The pointer is elsewhere: what the keys have opened stays with the focus. */
  const leave = () => {
    if (!open?.numeral.matches(':focus-visible')) close();
  };
  const look = ({ target, isTrusted }: Event) => {
    if (!isTrusted || !isElement(target)) return;
    clearTimeout(leaving);
    if (open?.box.contains(target)) return;
    const numeral = target.closest<HTMLElement>('[data-preview]');
    if (numeral) show(numeral);
    else if (open) leaving = setTimeout(leave, ON_THE_WAY);
  };
  /** The focus scrolls to a numeral that is out of view; a reader scrolls it out of view. */
  const follow = () => {
    if (!open) return;
    if (isInView(open.numeral)) putBeside(open.box, open.numeral, surface);
    else close();
  };

  for (const name of ['pointerover', 'focusin', 'click']) surface.addEventListener(name, look);
  surface.addEventListener('pointerleave', leave);
  surface.addEventListener('focusout', close);
  // The focus stays where it is: the preview stands outside the dialog, and would give it to nobody.
  surface.addEventListener('mousedown', (event) => {
    if (isElement(event.target) && open?.box.contains(event.target)) event.preventDefault();
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
  // The page's own do not reach the card either.
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

/** Below the numeral where there is room in the card, else above it; never outside the card, wherever that is scrolled. */
function putBeside(box: HTMLElement, numeral: HTMLElement, surface: HTMLElement): void {
  const [within, at, own] = [surface, numeral, box].map((element) => element.getBoundingClientRect());
  if (!within || !at || !own) return;
  const last = within.height - own.height - GAP;
  const below = at.bottom - within.top + GAP;
  const above = at.top - within.top - own.height - GAP;
  const top = Math.max(GAP, Math.min(last, below <= last ? below : above));
  const left = Math.max(GAP, Math.min(at.left - within.left, within.width - own.width - GAP));
  box.style.translate = `${left}px ${top}px`;
}

/** Keeps the reading position, the open folds and the focus while a card is replaced. */
import { isShadowRoot } from '../../dom/nodes.ts';

const CARD = '[role="dialog"]';
const FOCUSABLE = 'a[href], button, summary';
const STATEMENTS = 'li[id], .disagreement[id]';

/** Remembers the state of the card on a surface. Returns a function that restores it in the card that is there by then. */
export function keepScroll(surface: HTMLElement): () => void {
  const before = surface.querySelector(CARD);
  if (!before) return () => {};
  const opened = [...before.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const focused = focusIn(surface);
  const { scrollTop } = before;
  const anchors = scrollTop === 0 ? [] : visibleStatements(before);
  return () => {
    const card = surface.querySelector<HTMLElement>(CARD);
    if (!card) return;
    const find = (id: string) => card.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    for (const id of opened) find(id)?.setAttribute('open', '');
    card.scrollTop = scrollTop;
    const start = headBottomOf(card);
    for (const { id, top, isStartVisible } of anchors) {
      const now = find(id)?.getBoundingClientRect().top;
      if (now === undefined) continue;
      // Not behind the head, which may have grown.
      card.scrollTop += now - (isStartVisible ? Math.max(top, start) : top);
      break;
    }
    if (!focused) return;
    const holder = focused.holder === '' ? null : find(focused.holder);
    const target = holder?.matches(`${FOCUSABLE}, [tabindex]`)
      ? holder
      : holder?.querySelectorAll<HTMLElement>(FOCUSABLE)[focused.index];
    (target ?? card).focus({ preventScroll: true, focusVisible: focused.isRingShown });
  };
}

/** The focus, as an index among the focusable elements below the closest element with an id; null if it is elsewhere. */
function focusIn(
  surface: HTMLElement,
): { readonly holder: string; readonly index: number; readonly isRingShown: boolean } | null {
  const root = surface.getRootNode();
  const focused = isShadowRoot(root) ? root.activeElement : null;
  if (!focused) return null;
  const holder = focused.closest('[id]');
  const index = holder ? [...holder.querySelectorAll(FOCUSABLE)].indexOf(focused) : -1;
  return { holder: holder?.id ?? '', index, isRingShown: focused.matches(':focus-visible') };
}

/** The statements in view, first those whose start is visible. The first one that remains will keep its position. */
function visibleStatements(
  card: Element,
): { readonly id: string; readonly top: number; readonly isStartVisible: boolean }[] {
  const start = headBottomOf(card);
  const end = card.getBoundingClientRect().bottom;
  const visible = [...card.querySelectorAll(STATEMENTS)]
    .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > start && box.top < end)
    .map(({ id, box }) => ({ id, top: box.top, isStartVisible: box.top >= start }));
  return [
    ...visible.filter(({ isStartVisible }) => isStartVisible),
    ...visible.filter(({ isStartVisible }) => !isStartVisible),
  ];
}

/** The bottom of the card's head, in CSS px of the view; the card scrolls below it. */
const headBottomOf = (card: Element) => card.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;

/** What a reader has before their eyes and under their hands, kept while the card is shown anew. */
import { isShadowRoot } from '../../dom/nodes.ts';

const CARD = '[role="dialog"]';
const FOCUSABLE = 'a[href], button, summary';
const STATEMENTS = 'li[id], .disagreement[id]';

/**
 * Remembers what is open, what has the focus and which statement stands where; the function that it gives brings the same
 * about in what is on the surface then.
 */
export function keepScroll(surface: HTMLElement): () => void {
  const before = surface.querySelector(CARD);
  if (!before) return () => {};
  const opened = [...before.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const focused = focusIn(surface);
  const { scrollTop } = before;
  const anchors = scrollTop === 0 ? [] : seenStatements(before);
  return () => {
    const card = surface.querySelector<HTMLElement>(CARD);
    if (!card) return;
    const find = (id: string) => card.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    for (const id of opened) find(id)?.setAttribute('open', '');
    card.scrollTop = scrollTop;
    const start = headOf(card);
    for (const { id, top, isWhole } of anchors) {
      const now = find(id)?.getBoundingClientRect().top;
      if (now === undefined) continue;
      // Never behind a head that has grown.
      card.scrollTop += now - (isWhole ? Math.max(top, start) : top);
      break;
    }
    if (!focused) return;
    const holder = focused.holder === '' ? null : find(focused.holder);
    const target = holder?.matches(`${FOCUSABLE}, [tabindex]`)
      ? holder
      : holder?.querySelectorAll<HTMLElement>(FOCUSABLE)[focused.place];
    (target ?? card).focus({ preventScroll: true, focusVisible: focused.isSeen });
  };
}

/** The focus, as a place among all that can have it in the closest element with an id; null where it is elsewhere. */
function focusIn(
  surface: HTMLElement,
): { readonly holder: string; readonly place: number; readonly isSeen: boolean } | null {
  const root = surface.getRootNode();
  const focused = isShadowRoot(root) ? root.activeElement : null;
  if (!focused) return null;
  const holder = focused.closest('[id]');
  const place = holder ? [...holder.querySelectorAll(FOCUSABLE)].indexOf(focused) : -1;
  return { holder: holder?.id ?? '', place, isSeen: focused.matches(':focus-visible') };
}

/** The statements in view, those that begin there first: the first of them that is still there will stay in place. */
function seenStatements(card: Element): { readonly id: string; readonly top: number; readonly isWhole: boolean }[] {
  const start = headOf(card);
  const end = card.getBoundingClientRect().bottom;
  const seen = [...card.querySelectorAll(STATEMENTS)]
    .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > start && box.top < end)
    .map(({ id, box }) => ({ id, top: box.top, isWhole: box.top >= start }));
  return [...seen.filter(({ isWhole }) => isWhole), ...seen.filter(({ isWhole }) => !isWhole)];
}

/** Where the head ends, below which the card is read. */
const headOf = (card: Element) => card.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;

/** What the buttons of a card say in their data → what is done. */

import { isElement } from '../../dom/nodes.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../../dossier/model/levels.ts';

/** The room, in px, between the head of a card and the part that was gone to. */
const GAP = 8;

export interface Presses {
  close(): void;
  /** Copies a statement, or a note on it; `say` tells the reader how that went. */
  copy?(id: string, as: string, say: (text: string) => void): void;
  /** Shows more or less here. */
  detail?(level: DetailLevel): void;
  /** Shows as much in all cards from now on. */
  keep?(level: DetailLevel): void;
  /** @param byKey whether it was pressed by key, so that the focus has to be seen */
  siteOff?(byKey: boolean): void;
  undo?(): void;
}

/** Whether a button or link was pressed by key: that is a click as well, but none of the pointer. */
export function isByKey({ detail: clicks }: MouseEvent): boolean {
  return clicks === 0;
}

/** Does what the pressed button says. Only a reader presses: an event that a script has made is no press. */
export function press(event: MouseEvent, presses: Presses): void {
  const { target, isTrusted } = event;
  const button = isElement(target) ? target.closest('button') : null;
  if (!button || !isTrusted) return;
  const { id = '', copy, detail, keep, part } = button.dataset;
  if ('close' in button.dataset) presses.close();
  if ('siteOff' in button.dataset) presses.siteOff?.(isByKey(event));
  if ('undo' in button.dataset) presses.undo?.();
  if (part) goTo(button, part);
  if (isLevel(detail)) presses.detail?.(detail);
  if (isLevel(keep)) presses.keep?.(keep);
  const status = button.parentElement?.querySelector('[role="status"]');
  if (copy && status) presses.copy?.(id, copy, (text) => status.replaceChildren(text));
}

function isLevel(value: string | undefined): value is DetailLevel {
  return DETAIL_LEVELS.some((level) => level === value);
}

/**
 * Goes to a part of the card, or to a statement: it begins right below the head then, and the keys and what is heard go
 * on from there.
 */
function goTo(button: HTMLElement, part: string): void {
  const card = button.closest<HTMLElement>('[role="dialog"]');
  const target = card?.querySelector<HTMLElement>(`#${CSS.escape(part)}`);
  if (!card || !target) return;
  if (target.matches('details')) target.setAttribute('open', '');
  const head = card.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
  card.scrollTop += target.getBoundingClientRect().top - head - GAP;
  if (!target.matches('details, [tabindex]')) target.tabIndex = -1;
  const goal = target.matches('details') ? target.querySelector<HTMLElement>('summary') : target;
  goal?.focus({ preventScroll: true });
}

/** Turns clicks on a card's buttons into actions. */

import { DETAIL_LEVELS, type DetailLevel } from '../../dossier/model/levels.ts';
import type { CardEnd } from './card-life.ts';

export type CardAction =
  /** The reader closes it, or it cannot stay. */
  | { readonly name: 'close'; readonly why: CardEnd }
  /** The text of its mention is gone. */
  | { readonly name: 'lost' }
  /** A press on a control that was not in plain sight. */
  | { readonly name: 'not counted' }
  /** The user acts in the card, by pointer or keyboard. */
  | { readonly name: 'touch' }
  /** Copies a statement, or a note on it; `showStatus` shows the result. */
  | { readonly name: 'copy'; readonly id: string; readonly as: string; readonly showStatus: (text: string) => void }
  /** Shows more or less in this card. */
  | { readonly name: 'detail'; readonly level: DetailLevel }
  /** Shows this level in all cards from now on. */
  | { readonly name: 'keep'; readonly level: DetailLevel }
  /** Switches the site off. With `byKey`, the focus has to be visible afterwards. */
  | { readonly name: 'site off'; readonly byKey: boolean }
  | { readonly name: 'undo' }
  /** Scrolls to a part of the card. */
  | { readonly name: 'go to'; readonly button: HTMLElement; readonly part: string };

/** True for a click that was made by keyboard. */
export function isByKey({ detail: clicks }: UIEvent): boolean {
  return clicks === 0;
}

/** The action of the button that a click was meant for, or null. */
export function actionOf(event: UIEvent, target: Element): CardAction | null {
  const button = target.closest('button');
  if (!button) return null;
  const { id = '', copy, detail, keep, part } = button.dataset;
  if ('close' in button.dataset) return { name: 'close', why: 'close' };
  if ('siteOff' in button.dataset) return { name: 'site off', byKey: isByKey(event) };
  if ('undo' in button.dataset) return { name: 'undo' };
  if (part) return { name: 'go to', button, part };
  if (isLevel(detail)) return { name: 'detail', level: detail };
  if (isLevel(keep)) return { name: 'keep', level: keep };
  const status = button.parentElement?.querySelector('[role="status"]');
  return copy && status ? { name: 'copy', id, as: copy, showStatus: (text) => status.replaceChildren(text) } : null;
}

function isLevel(value: string | undefined): value is DetailLevel {
  return DETAIL_LEVELS.some((level) => level === value);
}

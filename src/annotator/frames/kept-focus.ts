/** Remembers this frame's focus while a card in another frame has it: only this frame can restore it. */
import { type OwnFocus, ownFocus } from '../../dom/focus.ts';

export interface KeptFocus {
  /** Called before a card takes the focus. Null (the focus is in another frame) changes nothing. */
  keep(focus: OwnFocus | null): void;
  /** Called when this frame opens the card, which restores the focus itself. */
  visited(): void;
  forget(): void;
  /** Restores the focus, unless another element of this frame has it by now. */
  giveBack(): void;
}

export function createKeptFocus(): KeptFocus {
  let kept: HTMLElement | null = null;
  return {
    keep(focus) {
      if (focus) kept = focus.element;
    },
    visited() {
      if (ownFocus()) kept = null;
    },
    forget() {
      kept = null;
    },
    giveBack() {
      if (kept && !ownFocus()?.element) {
        window.focus();
        kept.focus({ preventScroll: true });
      }
      kept = null;
    },
  };
}

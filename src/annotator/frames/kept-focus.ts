/** The focus of this frame, kept while a card of another frame has it: only from here can it be given back. */
import { type OwnFocus, ownFocus } from '../../dom/focus.ts';

export interface KeptFocus {
  /** The focus is about to go into a card. If it is not this frame's, what is kept stays. */
  keep(focus: OwnFocus | null): void;
  /** The card is this frame's: it gives the focus back itself. */
  visited(): void;
  forget(): void;
  /** Gives the focus back, unless another element of this frame has it by now. */
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

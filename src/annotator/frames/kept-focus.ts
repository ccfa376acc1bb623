/** The focus of this frame, kept while a card of another frame has it: only from here can it be given back. */
import { ownFocusedElement } from '../../dom/focus.ts';
import { focus } from '../../dom/members.ts';

export interface KeptFocus {
  /**
   * The focus is about to go into a card. If no element of this frame has it, what is kept stays: Firefox may tell a frame
   * late that the focus has gone to another process.
   */
  keep(element: HTMLElement | null): void;
  /** The card is this frame's: it gives the focus back itself. */
  visited(): void;
  forget(): void;
  /** Gives the focus back, unless another element of this frame has it by now. */
  giveBack(): void;
}

export function createKeptFocus(): KeptFocus {
  let kept: HTMLElement | null = null;
  return {
    keep(element) {
      kept = element ?? kept;
    },
    visited() {
      if (ownFocusedElement()) kept = null;
    },
    forget() {
      kept = null;
    },
    giveBack() {
      if (kept && !ownFocusedElement()) {
        window.focus();
        focus(kept, { preventScroll: true });
      }
      kept = null;
    },
  };
}

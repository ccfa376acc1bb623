/** What had the focus of this frame while a card of another one has it: only here can it get it back. */
import { focusedNow, hasOwnFocus } from '../../dom/focus.ts';

export function createKeptFocus() {
  let kept: HTMLElement | null = null;
  return {
    /** The focus is about to go into a card. Where it was in none of this frame's elements, what is kept stays so. */
    keep() {
      if (hasOwnFocus()) kept = focusedNow();
    },
    /** The card is of this frame: what had the focus here gets it back from the card itself. */
    visited() {
      if (hasOwnFocus()) kept = null;
    },
    forget() {
      kept = null;
    },
    /** Gives it back, unless something else of this frame has the focus by now. */
    giveBack() {
      if (kept && !(hasOwnFocus() && focusedNow())) {
        window.focus();
        kept.focus({ preventScroll: true });
      }
      kept = null;
    },
  };
}

/** Cards of this frame borrow the focus: it goes back to where it was, in this frame or another of the tab. */
import { giveFocusBack, ownFocusedElement } from '../../dom/focus.ts';
import { activeElement, hasFocus } from '../../dom/members.ts';
import { tellTab } from '../../platform/tell-tab.ts';

export interface BorrowedFocus {
  /** Moves the focus into a card. @param isRingShown people who use a pointer need no ring to see it */
  take(surface: HTMLElement, isRingShown: boolean): void;
  /** Gives the focus back if a card that closes has it. */
  giveBack(host: HTMLElement, before: HTMLElement | null, range: Range): void;
  /** Closes a card for another one, here or in another frame, which gives the focus back in its stead. */
  handOn(close: () => void): void;
  /** A card that was to take the focus has closed before it could: what was handed on to it, by any frame, goes back. */
  notTaken(): void;
}

export function createBorrowedFocus(): BorrowedFocus {
  /** True if it was in none of this frame's elements, so that it may have been in another frame. */
  let isFromElsewhere = false;
  let isHandedOn = false;
  return {
    take(surface, isRingShown) {
      // Firefox tells a frame of another process late that the focus has gone: it may still seem to have it.
      isFromElsewhere = ownFocusedElement() === null;
      window.focus();
      surface.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true, focusVisible: isRingShown });
    },
    giveBack(host, before, range) {
      const isInCard = activeElement(document) === host;
      if (isInCard && isFromElsewhere && isHandedOn) return;
      // The user may be in yet another frame by now.
      const isBack = isInCard && hasFocus(document);
      if (isInCard) giveFocusBack(before, range);
      if (isFromElsewhere) tellTab(isBack ? 'focus back' : 'focus stays');
      isFromElsewhere = false;
    },
    handOn(close) {
      isHandedOn = true;
      close();
      isHandedOn = false;
    },
    notTaken() {
      if (isHandedOn) return;
      tellTab(ownFocusedElement() ? 'focus stays' : 'focus back');
      isFromElsewhere = false;
    },
  };
}

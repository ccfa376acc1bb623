/** Lends the focus to cards of this frame and returns it, to this frame or another of the tab. */
import { giveFocusBack, ownFocus } from '../../dom/focus.ts';
import { activeElement, hasFocus } from '../../dom/members.ts';
import { tellTab } from '../../platform/tell-tab.ts';

export interface BorrowedFocus {
  /** Moves the focus into a card. @param isRingShown false for users of a pointer */
  take(surface: HTMLElement, isRingShown: boolean): void;
  /** Returns the focus if the card that closes has it. */
  giveBack(host: HTMLElement, before: HTMLElement | null, range: Range): void;
  /** Closes a card for another one, in this frame or another, which will return the focus instead. */
  handOn(close: () => void): void;
}

export function createBorrowedFocus(): BorrowedFocus {
  /** True if no element of this frame had the focus, so that another frame may have had it. */
  let isFromElsewhere = false;
  let isHandedOn = false;
  return {
    take(surface, isRingShown) {
      // In Firefox, a frame in another process learns late that it has lost the focus, and may still claim it.
      isFromElsewhere = !ownFocus()?.element;
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
  };
}

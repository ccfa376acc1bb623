/** The focus that cards of this frame have is lent: it goes back to where it was, here or in another frame of the tab. */

import { focusedNow, giveFocusBack, hasOwnFocus } from '../../dom/focus.ts';
import type { TabNews } from '../../platform/messages/frames.ts';

export interface FocusLoan {
  /** Moves focus into a card; whoever acts by pointer needs no ring to see it. */
  take(surface: HTMLElement, ring: boolean): void;
  /** A card closes: gives focus back where it was in it. */
  end(host: HTMLElement, before: HTMLElement | null, range: Range): void;
  /** Closes a card for another one, here or in another frame, that gives the focus back in its stead. */
  handOn(close: () => void): void;
}

/** @param tellTab reaches the frame that keeps in mind where the focus was */
export function createFocusLoan(tellTab: (news: TabNews) => void): FocusLoan {
  /** Also where it may be: it was in none of this frame's elements. */
  let isFromElsewhere = false;
  let isHandedOn = false;
  return {
    take(surface, ring) {
      // Firefox tells a frame of another process late that the focus has gone: it may seem to have it still.
      isFromElsewhere = !hasOwnFocus() || focusedNow() === null;
      window.focus();
      surface.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true, focusVisible: ring });
    },
    end(host, before, range) {
      const hasIt = document.activeElement === host;
      if (hasIt && isFromElsewhere && isHandedOn) return;
      // The reader may be in yet another frame by now.
      const isBack = hasIt && document.hasFocus();
      if (hasIt) giveFocusBack(before, range);
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

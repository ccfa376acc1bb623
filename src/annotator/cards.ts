/** Opens cards: the module that is loaded once one may be opened, as most readers of a page open none. */
import type { BorrowedFocus } from './popover/borrowed-focus.ts';
import type { PopoverContext } from './popover/context.ts';
import { type OpenCard, type Opening, openCard } from './popover/open-card.ts';
import { createSiteNotices, type SiteNotices } from './popover/site-notice.ts';

export interface Cards {
  open(opening: Opening): OpenCard;
  readonly notices: SiteNotices;
}

/** Called once in a frame. */
export function createCards(focus: BorrowedFocus, context: PopoverContext): Cards {
  return {
    open: (opening) => openCard(opening, context),
    notices: createSiteNotices(focus, context),
  };
}

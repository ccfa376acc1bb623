/** Loads the module that opens cards, and stands in for a card until it has come. */
import { createModuleLoader } from '../../platform/late-module.ts';
import type * as CardsModule from '../cards.ts';
import type { Cards } from '../cards.ts';
import type { BorrowedFocus } from './borrowed-focus.ts';
import type { PopoverContext } from './context.ts';
import type { OpenCard, Opening } from './open-card.ts';

/** At an address that no page can guess, as the annotator (src/content/load-annotator.ts). */
const importCards = (version: number): Promise<typeof CardsModule> =>
  import(chrome.runtime.getURL(`src/annotator/cards.js?${version}`));

export interface LateCards extends Cards {
  /** To be called when a card may soon be opened. */
  prepare(): void;
}

export function createLateCards(focus: BorrowedFocus, context: PopoverContext): LateCards {
  const { client, settings, lifetime } = context;
  let cards: Cards | null = null;
  const load = createModuleLoader(
    importCards,
    ({ createCards }) => {
      cards = createCards(focus, context);
      return cards;
    },
    lifetime,
  );
  return {
    prepare: () => void load(),
    open(opening) {
      if (cards) return cards.open(opening);
      const { mention, isPressed } = opening;
      // Asked for while the module comes.
      client.card(mention.entity, isPressed ? settings().detail : 'brief', false).catch(() => {});
      return openLate(opening, load(), focus);
    },
    // Only cards switch a site off, and then the module is there.
    notices: {
      switchOff: (request) => cards?.notices.switchOff(request),
      close: () => cards?.notices.close(),
    },
  };
}

/** A card that opens when the module has come, unless it is closed before. */
function openLate(opening: Opening, coming: Promise<Cards | null>, { notTaken }: BorrowedFocus): OpenCard {
  let card: OpenCard | null = null;
  let isClosed = false;
  let wantsFocus = false;
  let { mention } = opening;
  const wanted: ((card: OpenCard) => void)[] = [];
  const later = (act: (card: OpenCard) => void) => {
    if (card) act(card);
    else wanted.push(act);
  };
  void coming.then((cards) => {
    if (isClosed) return;
    if (!cards) return opening.act({ name: 'close', why: 'close' });
    card = cards.open({ ...opening, mention });
    for (const act of wanted) act(card);
  });
  return {
    popover: {
      contains: (event) => card?.popover.contains(event) ?? false,
      isOnTheWay: (point) => card?.popover.isOnTheWay(point) ?? false,
      isCovered: () => card?.popover.isCovered() ?? false,
      focus(isRingShown) {
        wantsFocus = true;
        later(({ popover }) => popover.focus(isRingShown));
      },
      moveTo(next, stays) {
        mention = next;
        card?.popover.moveTo(next, stays);
      },
      lastBox: () => card?.popover.lastBox() ?? null,
      closePreview: () => card?.popover.closePreview() ?? false,
      close() {
        isClosed = true;
        if (card) card.popover.close();
        else if (wantsFocus) notTaken();
      },
    },
    expand: () => later(({ expand }) => expand()),
    refresh: () => later(({ refresh }) => refresh()),
  };
}

/** One open card: how much it shows, and its buttons. */
import type { DetailLevel } from '../../dossier/model/levels.ts';
import type { Mention } from '../find/mentions.ts';
import type { BorrowedFocus } from './borrowed-focus.ts';
import type { CardAction } from './card-buttons.ts';
import { languageOf } from './card-client.ts';
import { copyToClipboard } from './clipboard.ts';
import type { PopoverContext } from './context.ts';
import { problemCard } from './local-cards.ts';
import { withPageNote } from './page-note.ts';
import { openPopover, type Popover } from './popover.ts';
import type { Point } from './position.ts';
import { popoverTexts } from './texts.ts';

interface Opening {
  readonly mention: Mention;
  /** True if it was pressed; else the pointer rested on it. */
  readonly isPressed: boolean;
  readonly pointer: Point | null;
  readonly focus: BorrowedFocus;
  /** Called with the actions that reach beyond the card. */
  readonly act: (action: CardAction) => void;
}

/** How much to show: a glance where the pointer rests, as set where the mention was pressed, or as chosen in the card. */
type Wanted = 'glance' | 'as set' | DetailLevel;

export interface OpenCard {
  readonly popover: Popover;
  /** Shows as much as is set if only a glance is shown: the mention was pressed. */
  expand(): void;
  /** Shows it anew, in the detail, theme and language that hold now. */
  refresh(): void;
}

export function openCard({ mention, isPressed, pointer, focus, act }: Opening, context: PopoverContext): OpenCard {
  const { client, settings, listeners } = context;
  let wanted: Wanted = isPressed ? 'as set' : 'glance';
  /** How much can be seen; null before there is a card. */
  let shown: Wanted | null = null;
  let usual = settings().detail;
  let turns = 0;
  const language = () => languageOf(settings());
  const texts = () => popoverTexts[language()];

  /** Returns whether as much as was wanted is shown now. */
  const fill = async (): Promise<boolean> => {
    const turn = ++turns;
    const asked = wanted;
    const isChosen = asked !== 'glance' && asked !== 'as set';
    const level = isChosen ? asked : asked === 'glance' ? 'brief' : settings().detail;
    const card = await client.card(mention.entity, level, isChosen).catch(() => null);
    // Another press has overtaken this answer.
    if (turn !== turns) return false;
    if (card) {
      shown = asked;
      popover.show(withPageNote(card, location.href));
    } else if (shown === null) popover.show(problemCard(language()));
    else {
      // The card that is being read stays.
      wanted = shown;
      popover.warn(texts().failed);
    }
    return card !== null;
  };
  const showDetail = (level: DetailLevel) => {
    wanted = level;
    void fill().then((isShown) => isShown && popover.sayLevel());
  };
  const keepDetail = (level: DetailLevel) => {
    client.keepDetail(level).then(
      () => popover.say(texts().kept),
      () => popover.warn(texts().notKept),
    );
  };
  const copy = (id: string, as: string, say: (text: string) => void) => {
    const { copied, notCopied } = texts();
    client
      .copyText(id, as)
      .then((text) => copyToClipboard(text, listeners))
      .then(
        () => say(copied),
        () => say(notCopied),
      );
  };
  const onAction = (action: CardAction) => {
    if (action.name === 'copy') copy(action.id, action.as, action.say);
    else if (action.name === 'detail') showDetail(action.level);
    else if (action.name === 'keep') keepDetail(action.level);
    else act(action);
  };

  const popover = openPopover({ mention, pointer, focus, act: onAction }, context);
  void fill();
  return {
    popover,
    expand() {
      if (wanted !== 'glance') return;
      wanted = 'as set';
      void fill();
    },
    refresh() {
      // Settings of other kinds leave the choice made in this card as it is.
      if (settings().detail !== usual && wanted !== 'glance') wanted = 'as set';
      usual = settings().detail;
      void fill();
    },
  };
}

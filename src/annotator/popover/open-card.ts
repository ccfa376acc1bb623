/** An open card: its level of detail and its actions. */
import type { DetailLevel } from '../../dossier/model/levels.ts';
import type { Mention } from '../find/mentions.ts';
import type { BorrowedFocus } from './borrowed-focus.ts';
import type { CardAction } from './card-buttons.ts';
import { languageOf } from './card-client.ts';
import { copyToClipboard } from './clipboard.ts';
import type { PopoverContext } from './context.ts';
import { problemCard } from './local-cards.ts';
import { withPageNote } from './page-note.ts';
import { openPopover, type PopoverInPage } from './popover.ts';
import type { Point } from './position.ts';
import { popoverTexts } from './texts.ts';

export interface Opening {
  readonly mention: Mention;
  /** True if the mention was pressed; false if the pointer rested on it. */
  readonly isPressed: boolean;
  readonly pointer: Point | null;
  readonly focus: BorrowedFocus;
  /** Called with the actions that affect more than this card. */
  readonly act: (action: CardAction) => void;
}

/** The amount to show: a glance after resting on a mention, as set after pressing it, or a level chosen in the card. */
type Wanted = 'glance' | 'as set' | DetailLevel;

export interface OpenCard {
  readonly popover: PopoverInPage;
  /** Replaces a glance by the level in the settings, because the mention was pressed. */
  expand(): void;
  /** Shows the card again by the current settings. */
  refresh(): void;
}

export function openCard({ mention, isPressed, pointer, focus, act }: Opening, context: PopoverContext): OpenCard {
  const { client, settings, listeners } = context;
  let wanted: Wanted = isPressed ? 'as set' : 'glance';
  /** The amount shown; null before there is a card. */
  let shown: Wanted | null = null;
  let knownDetail = settings().detail;
  let turns = 0;
  const language = () => languageOf(settings());
  const texts = () => popoverTexts[language()];

  /** Resolves to true once the card shows the wanted amount. */
  const fill = async (): Promise<boolean> => {
    const turn = ++turns;
    const requested = wanted;
    const isChosen = requested !== 'glance' && requested !== 'as set';
    const level = isChosen ? requested : requested === 'glance' ? 'brief' : settings().detail;
    const card = await client.card(mention.entity, level, isChosen).catch(() => null);
    // A later request has replaced this one.
    if (turn !== turns) return false;
    if (card) {
      shown = requested;
      popover.show(withPageNote(card, location.href));
    } else if (shown === null) popover.show(problemCard(language()));
    else {
      // Keep the card that is being read.
      wanted = shown;
      popover.warn(texts().failed);
    }
    return card !== null;
  };
  const showDetail = (level: DetailLevel) => {
    wanted = level;
    void fill().then((isShown) => isShown && popover.announceLevel());
  };
  const keepDetail = (level: DetailLevel) => {
    client.keepDetail(level).then(
      () => popover.announce(texts().kept),
      () => popover.warn(texts().notKept),
    );
  };
  const copy = (id: string, as: string, showStatus: (text: string) => void) => {
    const { copied, notCopied } = texts();
    client
      .copyText(id, as)
      .then((text) => copyToClipboard(text, listeners))
      .then(
        () => showStatus(copied),
        () => showStatus(notCopied),
      );
  };
  const onAction = (action: CardAction) => {
    if (action.name === 'copy') copy(action.id, action.as, action.showStatus);
    else if (action.name === 'detail') showDetail(action.level);
    else if (action.name === 'keep') keepDetail(action.level);
    else if (action.name === 'not counted') popover.warn(texts().notCounted);
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
      // A level chosen in this card holds until the setting for it changes.
      if (settings().detail !== knownDetail && wanted !== 'glance') wanted = 'as set';
      knownDetail = settings().detail;
      void fill();
    },
  };
}

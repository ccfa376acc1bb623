/** One open card: what is shown in it, and what its buttons do. */
import type { Language } from '../../dossier/model/languages.ts';
import type { DetailLevel } from '../../dossier/model/levels.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import type { FocusLoan } from './borrowed-focus.ts';
import type { Cards } from './card-client.ts';
import { copyToClipboard } from './clipboard.ts';
import { problemCard } from './local-cards.ts';
import { withPageNote } from './page-note.ts';
import { openPopover, type Popover } from './popover.ts';
import type { Point } from './position.ts';
import { popoverTexts } from './texts.ts';

export interface CardOptions {
  readonly layout: Layout;
  /** How much cards show where nothing else was asked for. */
  readonly detail: () => DetailLevel;
  readonly keepDetail: (level: DetailLevel) => Promise<unknown>;
  readonly copyText: (id: string, as: string) => Promise<string>;
  readonly theme: () => Settings['theme'];
  readonly language: () => Language;
}

interface Opening {
  readonly mention: Mention;
  /** The reader pressed for it; else the pointer rested. */
  readonly isPressed: boolean;
  readonly pointer: Point | null;
  readonly cards: Cards;
  readonly loan: FocusLoan;
  close(): void;
  siteOff(byKey: boolean): void;
  /** The reader acts in the card. */
  touched(): void;
}

/** How much is to be shown: a glance where the pointer rests, what is set where it was pressed, or what was chosen here. */
type Wanted = 'glance' | 'as set' | DetailLevel;

export interface OpenCard {
  readonly popover: Popover;
  /** Shows as much as is set where only a glance is shown: the reader has pressed for it. */
  expand(): void;
  /** Shows it anew, in the detail, theme and language that hold now. */
  refresh(): void;
}

export function openCard(
  { mention, isPressed, pointer, cards, loan, close, siteOff, touched }: Opening,
  options: CardOptions,
): OpenCard {
  let wanted: Wanted = isPressed ? 'as set' : 'glance';
  /** The same for what is to be seen; null before there is a card. */
  let shown: Wanted | null = null;
  let usual = options.detail();
  let turns = 0;
  const texts = () => popoverTexts[options.language()];

  /** Gives whether what was wanted is shown now. */
  const fill = async (): Promise<boolean> => {
    const turn = ++turns;
    const asked = wanted;
    const isChosen = asked !== 'glance' && asked !== 'as set';
    const level = isChosen ? asked : asked === 'glance' ? 'brief' : options.detail();
    const card = await cards.of(mention.entity, level, isChosen).catch(() => null);
    // An answer that another press has overtaken.
    if (turn !== turns) return false;
    if (card) {
      shown = asked;
      popover.show(withPageNote(card, location.href), options.theme());
    } else if (shown === null) popover.show(problemCard(options.language()), options.theme());
    else {
      // What is being read stays.
      wanted = shown;
      popover.warn(texts().failed);
    }
    return card !== null;
  };
  const detail = (chosen: DetailLevel) => {
    wanted = chosen;
    void fill().then((isShown) => isShown && popover.sayLevel());
  };
  const keep = (kept: DetailLevel) => {
    options.keepDetail(kept).then(
      () => popover.say(texts().kept),
      () => popover.warn(texts().notKept),
    );
  };
  const copy = (id: string, as: string, say: (text: string) => void) => {
    const { copied, notCopied } = texts();
    options
      .copyText(id, as)
      .then(copyToClipboard)
      .then(
        () => say(copied),
        () => say(notCopied),
      );
  };

  const { layout } = options;
  const presses = { close, copy, detail, keep, siteOff };
  const popover = openPopover({ mention, pointer, layout, presses, loan, touched });
  void fill();
  return {
    popover,
    expand() {
      if (wanted !== 'glance') return;
      wanted = 'as set';
      void fill();
    },
    refresh() {
      // Settings of other kinds leave what was chosen here as it is.
      if (options.detail() !== usual && wanted !== 'glance') wanted = 'as set';
      usual = options.detail();
      void fill();
    },
  };
}

/** One open card: what is shown in it, and what its buttons do. */
import type { Language } from '../../dossier/languages.ts';
import type { DetailLevel } from '../../dossier/levels.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../detect/mentions.ts';
import type { Cards } from './cards.ts';
import { copyToClipboard } from './clipboard.ts';
import { problemCard } from './own-cards.ts';
import type { Point } from './place.ts';
import { openPopover, type Popover } from './popover.ts';
import { popoverTexts } from './texts.ts';

export interface CardOptions {
  /** How much cards show where nothing else was asked for. */
  readonly detail: () => DetailLevel;
  readonly keepDetail: (level: DetailLevel) => Promise<unknown>;
  readonly copyText: (id: string, as: string) => Promise<string>;
  readonly theme: () => Settings['theme'];
  readonly language: () => Language;
}

interface Opening {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly cards: Cards;
  close(): void;
  siteOff(): void;
  /** The reader acts in the card. */
  touched(): void;
}

export interface OpenCard {
  readonly popover: Popover;
  /** Shows it anew, in the detail, theme and language that hold now. */
  refresh(): void;
}

export function openCard(
  { mention, pointer, cards, close, siteOff, touched }: Opening,
  options: CardOptions,
): OpenCard {
  /** What the reader has chosen in this card, for it alone. */
  let level: DetailLevel | null = null;

  const fill = async () => {
    const wanted = level;
    const card = await cards
      .of(mention.entity, wanted ?? options.detail())
      .catch(() => problemCard(options.language()));
    // An answer that another press has overtaken.
    if (wanted === level) popover.show(card, options.theme());
  };
  const detail = (chosen: DetailLevel) => {
    level = chosen;
    void fill().then(popover.sayLevel);
  };
  const keep = (kept: DetailLevel) => {
    options.keepDetail(kept).catch(() => popover.say(popoverTexts[options.language()].notKept));
  };
  const copy = (id: string, as: string, say: (text: string) => void) => {
    const { copied, notCopied } = popoverTexts[options.language()];
    options
      .copyText(id, as)
      .then(copyToClipboard)
      .then(
        () => say(copied),
        () => say(notCopied),
      );
  };

  const popover = openPopover({ mention, pointer, presses: { close, copy, detail, keep, siteOff }, touched });
  void fill();
  return {
    popover,
    refresh() {
      level = null;
      void fill();
    },
  };
}

/** Decides by the words around a short form whether it stands for something else. */
import { PACK_NAMES, type PackName } from '../../dossier/model/pack-names.ts';
import { visibleText } from '../text/characters.ts';
import { createCodes } from './codes.ts';
import type { Evidence, Pack, Surroundings, WordLists } from './evidence.ts';
import { shared } from './languages.ts';
import { lazily, remembered } from './lazily.ts';
import { createNumbered } from './numbered.ts';
import type { OwnWords } from './own-words.ts';
import { createPlaces } from './places.ts';
import { createProducts } from './products.ts';
import { type GroupName, listOf } from './roles.ts';
import { createTemperatures } from './temperatures.ts';
import type { WordReader } from './word-reader.ts';

export interface ShortFormSense {
  /** Only the words of these packs rule the form out. */
  readonly mistakenFor: readonly PackName[];
  readonly own: OwnWords;
  /** True for the words of the dossier's names, near and own words. They count in no pack. */
  readonly isTaken: (word: string) => boolean;
  /** True for texts with a word that makes the form clear: "DeepSeek Launches V4 Pro". */
  isClear(text: string): boolean;
}

/**
 * The reason why a short form stands for something else, for authors to read; null if there is none.
 * @param before the text before it in the same passage, or the last words of it
 */
export type OtherSense = (before: string, form: string, after: string, sense: ShortFormSense) => string | null;

const plain = (text: string) => text.normalize().toLowerCase();

/** Words are read only when a short form needs them. */
export function createOtherSense(wordsOf: WordReader): OtherSense {
  const packsOf = remembered((isTaken: ShortFormSense['isTaken']) => {
    // Words between others say nothing by themselves: "die" is an article, whatever a dossier means by it.
    const takenFrom = (group: GroupName) => (group === 'between' ? () => false : isTaken);
    return createPacks((group, ...roles) => ({
      words: wordsOf(roles.map((role) => listOf(group, role))),
      isTaken: takenFrom(group),
    }));
  });

  return (textBefore, textForm, textAfter, { mistakenFor, own, isTaken, isClear }) => {
    const [writtenBefore, form, after] = [
      visibleText(textBefore),
      visibleText(textForm),
      plain(visibleText(textAfter)),
    ];
    const around = { before: plain(writtenBefore), after, writtenBefore, form, own, isClear };
    const isRefuted = createRefutation(around);
    for (const name of PACK_NAMES.filter((one) => mistakenFor.includes(one)))
      for (const evidence of packsOf(isTaken)[name](around)) if (!isRefuted(evidence)) return evidence.reason;
    return null;
  };
}

function createRefutation({ before, after, own, isClear }: Surroundings): (evidence: Evidence) => boolean {
  const text = `${before}\n${after}`;
  const next = lazily(() => own.rightAfter(after));
  const near = lazily(() => own.near(text));
  const isClearAround = lazily(() => isClear(text));
  return ({ strength, languages }) => {
    if (strength === 'certain') return false;
    if (next().some((own) => shared(own, languages))) return true;
    if (strength === 'likely') return false;
    return near().some((own) => shared(own, languages)) || (strength === 'doubtful' && isClearAround());
  };
}

function createPacks(lists: WordLists): Readonly<Record<PackName, Pack>> {
  return {
    places: createPlaces(lists),
    goods: createNumbered(lists, 'goods'),
    temperatures: createTemperatures(lists),
    products: createProducts(lists),
    codes: createCodes(),
  };
}

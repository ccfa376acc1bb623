/** Works out how names begin in a text: the hashes and shapes that a text is searched for. */
import type { Name } from '../dossier/model/names.ts';
import { BETWEEN_LETTERS, extendHash, HASHED_LETTERS, OFFSET_BASIS } from './hash.ts';
import { fold } from './text/fold.ts';

/** A beginning as it is searched for. */
export interface Beginning {
  /** At most `HASHED_LETTERS` folded letters, without what may stand between them. */
  readonly letters: string;
  /** The digits of the number with which it begins, perhaps behind a letter; '' if it begins with a word. */
  readonly number: string;
}

/** More beginnings of one name are cut to the letters of one part. */
const MAX_COMBINATIONS = 400;

/** The index of the part that a name is searched by: the first with a number, as numbers are rare; else the first. */
export function anchorOf(name: Name): number {
  const hasNumber = (spellings: readonly string[]) =>
    spellings.every((spelling) => /[0-9]/.test(spelling) && lettersOf(spelling).length > 1);
  return Math.max(0, name.findIndex(hasNumber));
}

/** The beginnings of a name from its anchor on. @param name its spellings in canonical form */
export function beginningsOf(name: Name): Beginning[] {
  const anchor = anchorOf(name);
  let begun = (name[anchor] ?? []).map(firstOpening);
  for (let i = anchor; i + 1 < name.length && !begun.every(isWhole); i++) {
    const spellings = name[i] ?? [];
    const glossed = spellings.length > 1 ? spellings : [];
    const longer = begun.flatMap((beginning) =>
      isWhole(beginning)
        ? [beginning]
        : [...(name[i + 1] ?? []), ...glossed].map((spelling) => join(beginning, opening(spelling))),
    );
    if (longer.length > MAX_COMBINATIONS) break;
    begun = longer;
  }
  if (begun.length === 1) return begun;
  return [...new Map(begun.map((beginning) => [`${beginning.letters} ${beginning.number}`, beginning])).values()];
}

interface Opening extends Beginning {
  /** True if other letters may follow at once, because of a star. */
  readonly isOpen: boolean;
}

const isWhole = ({ letters, isOpen }: Opening) => isOpen || letters.length >= HASHED_LETTERS;

function opening(spelling: string): Opening {
  const { word, isOpen } = beforeStar(spelling);
  return { letters: lettersOf(word).slice(0, HASHED_LETTERS), number: '', isOpen };
}

/** Begins at the last letter before the first number, if there is one: "v4" of "deepseekv4". */
function firstOpening(spelling: string): Opening {
  const { word, isOpen } = beforeStar(spelling);
  const letters = lettersOf(word);
  const number = letters.search(/[0-9]/);
  if (number < 0) return { letters: letters.slice(0, HASHED_LETTERS), number: '', isOpen };
  const start = Math.max(0, number - 1);
  return {
    letters: letters.slice(start, start + HASHED_LETTERS),
    // Up to a gap or a full stop, as in "1.5".
    number: /[0-9]+/.exec(isOpen ? spelling.replaceAll('*', '') : spelling)?.[0] ?? '',
    isOpen,
  };
}

function beforeStar(spelling: string): { readonly word: string; readonly isOpen: boolean } {
  const star = spelling.indexOf('*');
  return star < 0 ? { word: spelling, isOpen: false } : { word: spelling.slice(0, star), isOpen: true };
}

const join = (first: Opening, next: Opening): Opening => ({
  letters: (first.letters + next.letters).slice(0, HASHED_LETTERS),
  number: first.number,
  isOpen: next.isOpen,
});

const NO_LETTER = new RegExp(`[*${BETWEEN_LETTERS}]`, 'g');

/** The letters of a spelling, folded, as the prefilter reads them in a text. */
function lettersOf(spelling: string): string {
  if (/^[a-z0-9]*$/.test(spelling)) return spelling;
  // Names in exact case have capitals.
  return spelling
    .replace(NO_LETTER, '')
    .replace(/[^a-z0-9]/g, (letter) => String.fromCharCode(fold(letter.charCodeAt(0))));
}

export function hashOf(letters: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < letters.length; i++) hash = extendHash(hash, letters.charCodeAt(i));
  return hash;
}

/** Works out how names begin in a text: the hashes and shapes that a text is searched for. */
import type { Name } from '../dossier/model/names.ts';
import { extendHash, HASHED_LETTERS, isBetweenLetters, OFFSET_BASIS } from './hash.ts';
import { readSpelling } from './spelling.ts';
import { composedAndDecomposed } from './text/characters.ts';
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
    spellings.every((text) => {
      const letters = lettersOf(text);
      return letters.length > 1 && /[0-9]/.test(letters);
    });
  return Math.max(0, name.findIndex(hasNumber));
}

/** The beginnings of a name from its anchor on. */
export function beginningsOf(name: Name): Beginning[] {
  const anchor = anchorOf(name);
  let begun = (name[anchor] ?? []).flatMap(composedAndDecomposed).map(firstOpening);
  for (let i = anchor; i + 1 < name.length && !begun.every(isWhole); i++) {
    const spellings = name[i] ?? [];
    const glossed = spellings.length > 1 ? spellings : [];
    const longer = begun.flatMap((beginning) =>
      isWhole(beginning)
        ? [beginning]
        : [...(name[i + 1] ?? []), ...glossed]
            .flatMap(composedAndDecomposed)
            .map((text) => join(beginning, opening(text))),
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

function opening(text: string): Opening {
  const letters = lettersOf(text.replace(/\*.*/, '')).slice(0, HASHED_LETTERS);
  return { letters, number: '', isOpen: text.includes('*') };
}

/** Begins at the last letter before the first number, if there is one: "v4" of "deepseekv4". */
function firstOpening(text: string): Opening {
  const letters = lettersOf(text.replace(/\*.*/, ''));
  const number = letters.search(/[0-9]/);
  if (number < 0) return opening(text);
  const start = Math.max(0, number - 1);
  return {
    letters: letters.slice(start, start + HASHED_LETTERS),
    number: firstNumber(text),
    isOpen: text.includes('*'),
  };
}

/** Most spellings are of letters and digits with gaps between: of ten thousand, reading each takes three times as long. */
const IS_PLAIN = /^[A-Za-z0-9 -]*$/;

/** The digits of the first number: up to a gap or a full stop, as in "1.5". */
function firstNumber(text: string): string {
  if (IS_PLAIN.test(text)) return /[0-9]+/.exec(text)?.[0] ?? '';
  const { letters } = readSpelling(text);
  const isDigit = ({ code }: { readonly code: number }) => code > 47 && code < 58;
  const start = letters.findIndex(isDigit);
  const end = letters.findIndex((letter, i) => i > start && !(isDigit(letter) && letter.join === 'direct'));
  return String.fromCharCode(...letters.slice(start, end < 0 ? undefined : end).map(({ code }) => code));
}

const join = (first: Opening, next: Opening): Opening => ({
  letters: (first.letters + next.letters).slice(0, HASHED_LETTERS),
  number: first.number,
  isOpen: next.isOpen,
});

/** The letters of a spelling, folded, as the prefilter reads them in a text. */
function lettersOf(text: string): string {
  if (IS_PLAIN.test(text)) return text.replace(/[ -]/g, '').toLowerCase();
  const codes = readSpelling(text).letters.map(({ code }) => fold(code));
  return String.fromCharCode(...codes.filter((code) => !isBetweenLetters(code)));
}

export function hashOf(letters: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < letters.length; i++) hash = extendHash(hash, letters.charCodeAt(i));
  return hash;
}

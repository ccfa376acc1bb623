/** Works out how names begin in a text: the hashes and shapes that a text is searched for. */
import type { Name } from '../dossier/model/names.ts';
import { extendHash, HASHED_LETTERS, isBetweenLetters, OFFSET_BASIS } from './hash.ts';
import { readSpelling } from './spelling.ts';
import { composedAndDecomposed } from './text/characters.ts';
import { fold } from './text/fold.ts';

/** A beginning as it is searched for: at most `HASHED_LETTERS` folded letters, without what may stand between them. */
type Beginning = string;

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

/** From the last letter before the number: "v4" of "deepseekv4". */
const fromNumber = (letters: string) => letters.slice(Math.max(0, letters.search(/[0-9]/) - 1));

/** The beginnings of a name from its anchor on. */
export function beginningsOf(name: Name): Beginning[] {
  const rest = name.slice(anchorOf(name));
  const [first = []] = rest;
  let begun = openings(first, fromNumber);
  for (const [i, spellings] of rest.slice(1).entries()) {
    if (begun.every(isWhole)) break;
    const glossed = rest[i] && rest[i].length > 1 ? rest[i] : [];
    const longer = begun.flatMap((beginning) =>
      isWhole(beginning) ? [beginning] : openings([...spellings, ...glossed]).map((next) => join(beginning, next)),
    );
    if (longer.length > MAX_COMBINATIONS) break;
    begun = longer;
  }
  return [...new Set(begun.map(({ letters }) => letters))];
}

interface Opening {
  readonly letters: string;
  /** True if other letters may follow at once, because of a star. */
  readonly isOpen: boolean;
}

const isWhole = ({ letters, isOpen }: Opening) => isOpen || letters.length >= HASHED_LETTERS;

const openings = (spellings: readonly string[], cut = (letters: string) => letters): Opening[] =>
  spellings.flatMap(composedAndDecomposed).map((text) => ({
    letters: cut(lettersOf(text.replace(/\*.*/, ''))).slice(0, HASHED_LETTERS),
    isOpen: text.includes('*'),
  }));

const join = (first: Opening, next: Opening): Opening => ({
  letters: (first.letters + next.letters).slice(0, HASHED_LETTERS),
  isOpen: next.isOpen,
});

/** The letters of a spelling, folded, as the prefilter reads them in a text. */
const lettersOf = (text: string) =>
  String.fromCharCode(
    ...readSpelling(text)
      .letters.map(({ code }) => fold(code))
      .filter((code) => !isBetweenLetters(code)),
  );

export function hashOf(letters: Beginning): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < letters.length; i++) hash = extendHash(hash, letters.charCodeAt(i));
  return hash;
}

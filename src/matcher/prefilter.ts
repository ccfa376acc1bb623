/** Rules out texts without names, cheaply: most pages have none and need nothing more. */
import { BETWEEN_LETTERS, extendHash, isBetweenLetters, MAX_BETWEEN, OFFSET_BASIS, OPENING_LETTERS } from './hash.ts';
import { MAY_NORMALIZE } from './text/normalize.ts';

/** How names begin, as plain data. */
export interface Beginnings {
  /** A pattern of a number or letter with which a name may begin, by its shape alone; with `~` for what parts letters (shapes.ts). */
  readonly shapes: string;
  /** The hashes of the first two letters of longer beginnings. */
  readonly openings: readonly number[];
  /** The number of letters of the longest beginning. */
  readonly longest: number;
  /** The hashes of beginnings, in ascending order. */
  readonly hashes: readonly number[];
}

/** False only if no name is in the text; cheap. */
export type MayName = (text: string) => boolean;

/** Searches a normalized text: calls with each offset and hash that may be a name's until that returns true. */
export type BeginningSearch = (text: string, found: (offset: number, hash: number) => boolean) => boolean;

/** @param isKnown tells whether a hash is one of the beginnings' */
export function createBeginningSearch(
  { shapes, openings, longest }: Omit<Beginnings, 'hashes'>,
  isKnown: (hash: number) => boolean,
): BeginningSearch {
  const pattern = new RegExp(shapes.replaceAll('~', BETWEEN_LETTERS), 'g');
  const opens = new Set(openings);
  return (text, found) => {
    const isFoundAt = (offset: number): boolean => {
      let hash = OFFSET_BASIS;
      for (let i = offset, last = i, count = 0; i < text.length && count < longest && i - last < MAX_BETWEEN; i++) {
        const code = text.charCodeAt(i);
        if (isBetweenLetters(code)) continue;
        hash = extendHash(hash, code);
        if (isKnown(hash) && found(offset, hash)) return true;
        if (++count === OPENING_LETTERS && !opens.has(hash)) return false;
        last = i;
      }
      return false;
    };
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { index } = match;
      let before = index - 1;
      // A name may begin with the letter before a number.
      while (index - before < MAX_BETWEEN && isBetweenLetters(text.charCodeAt(before))) before--;
      if ((before >= 0 && isFoundAt(before)) || isFoundAt(index)) return true;
      pattern.lastIndex = index + 1;
    }
    return false;
  };
}

export const createPrefilter =
  (search: BeginningSearch): MayName =>
  (text) =>
    MAY_NORMALIZE.test(text) || search(text, () => true);

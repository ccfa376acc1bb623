/** The words at the start and end of a text. */
import { type Words, wordAtEnd, wordAtStart } from './word-list.ts';

/** Matches what may separate a word from a short form. A full stop only after an abbreviation: "Nr. 910C". */
const FILLER = /(?:(?<!\S{4})\.)?[\s:：#«„“"「(（-]{0,3}$/;

/** A text without the punctuation and space after its last word. */
export const stripFiller = (text: string) => text.replace(FILLER, '');

/** True if a text ends with a word of the list. */
export const endsWith = (text: string, words: () => Words) => wordAtEnd(text, words()) !== null;

/** True if a text starts with a word of the list. */
export const startsWith = (text: string, words: () => Words) => wordAtStart(text, words()) !== null;

/** A text without a last word from the list and the filler before it; null if it does not end with one. */
export function stripLastWord(text: string, words: () => Words): string | null {
  const start = wordAtEnd(text, words());
  return start === null ? null : stripFiller(text.slice(0, start));
}

/** A text, and what remains of it each time one more word of the list is stripped from its end, up to `count` words. */
export function strippedVariants(text: string, words: () => Words, count: number): string[] {
  const rest = count > 0 ? stripLastWord(text, words) : null;
  return rest === null ? [text] : [text, ...strippedVariants(rest, words, count - 1)];
}

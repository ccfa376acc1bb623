/** The words at the edges of a text. Pure. */
import { type Words, wordAtEnd, wordAtStart } from './word-list.ts';

/** May stand between a word and a form; a full stop only behind an abbreviation: "Nr. 910C". */
const FILLING = /(?:(?<!\S{4})\.)?[\s:：#«„“"「(（-]{0,3}$/;

/** A text without what parts its last word from a form. */
export const withoutFilling = (text: string) => text.replace(FILLING, '');

/** @returns whether a word of the list stands at the end of the text */
export const endsWith = (text: string, words: () => Words) => wordAtEnd(text, words()) !== null;

/** @returns whether a word of the list stands at the start of the text */
export const startsWith = (text: string, words: () => Words) => wordAtStart(text, words()) !== null;

/** A text without a word of a list at its end, and without what parts the two; null where it has none there. */
export function without(text: string, words: () => Words): string | null {
  const start = wordAtEnd(text, words());
  return start === null ? null : withoutFilling(text.slice(0, start));
}

/** A text, and what is left of it without words of a list at its end, up to so many. */
export function leftOf(text: string, words: () => Words, count: number): string[] {
  const rest = count > 0 ? without(text, words) : null;
  return rest === null ? [text] : [text, ...leftOf(rest, words, count - 1)];
}

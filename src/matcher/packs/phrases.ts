/** Reads the words at the end of a text one by one, from the last. */
import { type Languages, shared } from './languages.ts';
import { type WordList, wordsAtEnd } from './word-list.ts';

/** Matches what may separate a word from a short form. A full stop only after an abbreviation: "Nr. 910C". */
const FILLER = /(?:(?<!\S{4})\.)?[\s:：#«„“"「(（-]{0,3}$/;

/** A text without the punctuation and space after its last word. */
export const stripFiller = (text: string) => text.replace(FILLER, '');

/** The rest of a text, and the languages that the words read so far have in common. */
export interface Reading {
  readonly text: string;
  readonly languages: Languages;
}

export const readingOf = (text: string): Reading => ({ text: stripFiller(text), languages: 'all' });

/** All ways to read a last word from the list; each has it in `word`. */
export function lastWords({ text, languages }: Reading, list: WordList): (Reading & { readonly word: string })[] {
  return wordsAtEnd(text, list).flatMap(({ word, start, languages: own }) => {
    const both = shared(languages, own);
    return both === null ? [] : [{ text: stripFiller(text.slice(0, start)), languages: both, word }];
  });
}

/** A reading, and what remains of it each time one more word of the list is read, up to `count` words. */
export function strippedReadings(reading: Reading, list: WordList, count: number): Reading[] {
  if (count === 0) return [reading];
  return [reading, ...lastWords(reading, list).flatMap((rest) => strippedReadings(rest, list, count - 1))];
}

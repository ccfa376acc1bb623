/** Recognizes temperatures by the words around a number: about degrees and about heating. */
import { endsWith, startsWith, stripFiller } from './phrases.ts';
import type { SenseWords } from './sense-words.ts';
import { hasWord, wordsOf } from './word-list.ts';

/** Returns a function that is true if the number between two texts in lower case is a temperature. */
export function createTemperatures(words: SenseWords): (before: string, after: string) => boolean {
  const heat = wordsOf(words.heat);
  const temperatures = wordsOf(words.temperatures);
  const degreesTo = wordsOf(words.degreesTo);
  const degreesBehind = wordsOf(words.degreesBehind);
  return (before, after) => {
    const heading = stripFiller(before);
    const isDegrees =
      endsWith(heading, degreesTo) ||
      endsWith(heading, heat) ||
      startsWith(after.trimStart(), degreesBehind) ||
      hasWord(before, temperatures());
    return isDegrees && hasWord(`${before}\n${after}`, heat());
  };
}

/** Temperatures, by the words around a number: where something is heated, to it or in it. Pure. */
import { endsWith, startsWith, withoutFilling } from './phrases.ts';
import type { SenseWords } from './sense-words.ts';
import { hasWord, wordsOf } from './word-list.ts';

/** Makes what tells whether a number between two texts in lower case is one of degrees. */
export function createTemperatures(words: SenseWords): (before: string, after: string) => boolean {
  const heat = wordsOf(words.heat);
  const temperatures = wordsOf(words.temperatures);
  const degreesTo = wordsOf(words.degreesTo);
  const degreesBehind = wordsOf(words.degreesBehind);
  return (before, after) => {
    const heading = withoutFilling(before);
    const isDegrees =
      endsWith(heading, degreesTo) ||
      endsWith(heading, heat) ||
      startsWith(after.trimStart(), degreesBehind) ||
      hasWord(before, temperatures());
    return isDegrees && hasWord(`${before}\n${after}`, heat());
  };
}

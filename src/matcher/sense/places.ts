/** Places and goods that have numbers, by the words next to one: rooms, journeys, parts. Pure. */
import { endsWith, leftOf, startsWith, without, withoutFilling } from './phrases.ts';
import type { SenseWords } from './sense-words.ts';
import { wordAtEnd, wordsOf } from './word-list.ts';

/** After a colon, only a number with nothing behind it is what the word before it says: "Room: 910C". */
const COLON = /[:：]\s*$/;
const ENDS_PHRASE = /^\s*(?:$|[,.;()|·•、。，（）])/;

/** Counts things in scripts without spaces, right behind a number; often it begins another word. */
const COUNTED =
  /^(?: ?室(?![内內温溫外])| ?路(?![由线線径徑演上数數图圖])|次(?=[\s，。、,.]|$)|便(?=[はがのにでを、。]|$)|호(?=[에은는이가를의로,.\s]|$)|번(?=[\s은는이가을를에로]|$)|편(?=[은을에]|$)| ?[线線](?=[\s，。自停]|$))/;

export interface Places {
  /** A number behind a word for a place or goods; `after` is what stands behind the number. */
  isBehind(before: string, after: string): boolean;
  /** A number before such a word. */
  isBefore(after: string): boolean;
  /** A number next to a word that is said of chips as well. */
  isDoubtful(before: string, after: string): boolean;
}

/** Makes what tells such numbers, in texts in lower case. */
export function createPlaces(words: SenseWords): Places {
  const places = wordsOf(words.places, words.goods);
  const placesBehind = wordsOf(words.placesBehind, words.goodsBehind);
  const doubtful = wordsOf(words.doubtful);
  const doubtfulBehind = wordsOf(words.doubtfulBehind);
  const uses = wordsOf(words.uses);
  const numbers = wordsOf(words.numbers);
  const verbs = wordsOf(words.verbs);
  const articles = wordsOf(words.articles);

  /** The rest of "l'aula resta la", and of "Salle : la". */
  const leftOfSaying = (text: string): string | null => {
    const start = wordAtEnd(text, articles());
    const rest = start === null ? text : text.slice(0, start);
    return COLON.test(rest) ? withoutFilling(rest) : without(withoutFilling(rest), verbs);
  };
  const isBehindDoubtful = (text: string) =>
    (!COLON.test(text) && leftOf(withoutFilling(text), numbers, 2).some((rest) => endsWith(rest, doubtful))) ||
    /(?:^|\s)n[or]\.\s*$/.test(text);

  return {
    isBehind(before, after) {
      if (COLON.test(before) && !ENDS_PHRASE.test(after)) return false;
      const rests = leftOf(withoutFilling(before), numbers, 2);
      const said = rests.map(leftOfSaying).flatMap((rest) => (rest === null ? [] : leftOf(rest, numbers, 2)));
      return [...rests, ...said].flatMap((rest) => leftOf(rest, uses, 1)).some((rest) => endsWith(rest, places));
    },
    isBefore: (after) => COUNTED.test(after) || startsWith(after.replace(/^(?:-[a-z]{1,2})?\s/, ''), placesBehind),
    isDoubtful: (before, after) => isBehindDoubtful(before) || startsWith(after.trimStart(), doubtfulBehind),
  };
}

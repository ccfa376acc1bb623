/** Recognizes numbers of places and goods, such as rooms, journeys and parts, by the words next to them. */
import { endsWith, startsWith, stripFiller, stripLastWord, strippedVariants } from './phrases.ts';
import type { SenseWords } from './sense-words.ts';
import { wordAtEnd, wordsOf } from './word-list.ts';

/** A word with a colon, as in "Room: 910C", is about the number only if the phrase ends with the number. */
const COLON = /[:：]\s*$/;
const ENDS_PHRASE = /^\s*(?:$|[,.;()|·•、。，（）])/;

/** Matches counters of rooms and journeys right after a number, in scripts where they may also begin another word. */
const COUNTER =
  /^(?: ?室(?![内內温溫外])| ?路(?![由线線径徑演上数數图圖])|次(?=[\s，。、,.]|$)|便(?=[はがのにでを、。]|$)|호(?=[에은는이가를의로,.\s]|$)|번(?=[\s은는이가을를에로]|$)|편(?=[은을에]|$)| ?[线線](?=[\s，。自停]|$))/;

export interface Places {
  /** True for a number after a word for a place or goods; `after` is the text after the number. */
  isBehind(before: string, after: string): boolean;
  /** True for a number before such a word. */
  isBefore(after: string): boolean;
  /** True for a number next to a word that is used of chips as well. */
  isDoubtful(before: string, after: string): boolean;
}

/** Expects texts in lower case. */
export function createPlaces(words: SenseWords): Places {
  const places = wordsOf(words.places, words.goods);
  const placesBehind = wordsOf(words.placesBehind, words.goodsBehind);
  const doubtful = wordsOf(words.doubtful);
  const doubtfulBehind = wordsOf(words.doubtfulBehind);
  const uses = wordsOf(words.uses);
  const numbers = wordsOf(words.numbers);
  const verbs = wordsOf(words.verbs);
  const articles = wordsOf(words.articles);

  /** The subject in "l'aula resta la" and in "Salle : la"; null if there is neither verb nor colon. */
  const subjectOf = (text: string): string | null => {
    const start = wordAtEnd(text, articles());
    const rest = start === null ? text : text.slice(0, start);
    return COLON.test(rest) ? stripFiller(rest) : stripLastWord(stripFiller(rest), verbs);
  };
  const isBehindDoubtful = (text: string) =>
    (!COLON.test(text) && strippedVariants(stripFiller(text), numbers, 2).some((rest) => endsWith(rest, doubtful))) ||
    /(?:^|\s)n[or]\.\s*$/.test(text);

  return {
    isBehind(before, after) {
      if (COLON.test(before) && !ENDS_PHRASE.test(after)) return false;
      const rests = strippedVariants(stripFiller(before), numbers, 2);
      const subjects = rests
        .map(subjectOf)
        .flatMap((rest) => (rest === null ? [] : strippedVariants(rest, numbers, 2)));
      return [...rests, ...subjects]
        .flatMap((rest) => strippedVariants(rest, uses, 1))
        .some((rest) => endsWith(rest, places));
    },
    isBefore: (after) => COUNTER.test(after) || startsWith(after.replace(/^(?:-[a-z]{1,2})?\s/, ''), placesBehind),
    isDoubtful: (before, after) => isBehindDoubtful(before) || startsWith(after.trimStart(), doubtfulBehind),
  };
}

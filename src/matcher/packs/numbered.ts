/** Recognizes things with numbers, such as rooms and parts, by the words next to a number. */
import { type Pack, reason, type WordLists } from './evidence.ts';
import { shared } from './languages.ts';
import { lastWords, type Reading, readingOf, stripFiller, strippedReadings } from './phrases.ts';
import { wordsAtEnd, wordsAtStart } from './word-list.ts';

/** A word with a colon, as in "Room: 910C", is about the number only if the phrase ends with the number. */
const COLON = /[:：]\s*$/;
const ENDS_PHRASE = /^\s*(?:$|[,.;()|·•、。，（）])/;

export function createNumbered(lists: WordLists, pack: 'places' | 'goods'): Pack {
  const before = lists(pack, 'before', 'either', 'mostlyBefore');
  const behind = lists(pack, 'behind', 'either');
  const doubtfulBefore = lists(pack, 'doubtfulBefore', 'doubtfulEither');
  const doubtfulBehind = lists(pack, 'doubtfulBehind', 'doubtfulEither', 'mostlyBefore');
  const numbers = lists('between', 'numbers', 'signs');
  const signs = lists('between', 'signs');
  const verbs = lists('between', 'verbs');
  const articles = lists('between', 'articles');
  const uses = lists('between', 'uses');

  /** The subjects in "l'aula resta la" and in "Salle : la"; none if there is neither verb nor colon. */
  const subjectsOf = (reading: Reading): Reading[] => {
    const withoutArticle = wordsAtEnd(reading.text, articles).flatMap(({ start, languages }) => {
      const both = shared(reading.languages, languages);
      return both === null ? [] : [{ text: reading.text.slice(0, start), languages: both }];
    });
    return [reading, ...withoutArticle].flatMap(({ text, languages }) => {
      const rest = { text: stripFiller(text), languages };
      return COLON.test(text) ? [rest] : lastWords(rest, verbs);
    });
  };

  return function* (around) {
    yield* wordsAtStart(around.after.replace(/^(?:-[a-z]{1,2})?\s/, ''), behind).map(reason('certain', 'before', pack));
    const rests = strippedReadings(readingOf(around.before), numbers, 2);
    if (!COLON.test(around.before) || ENDS_PHRASE.test(around.after)) {
      const subjects = rests.flatMap(subjectsOf).flatMap((rest) => strippedReadings(rest, numbers, 2));
      const places = [...rests, ...subjects].flatMap((rest) => strippedReadings(rest, uses, 1));
      yield* places.flatMap((rest) => lastWords(rest, before)).map(reason('likely', 'after', pack));
    }
    if (!COLON.test(around.before))
      yield* rests.flatMap((rest) => lastWords(rest, doubtfulBefore)).map(reason('doubtful', 'after', pack));
    yield* wordsAtEnd(around.before.trimEnd(), signs).map(reason('doubtful', 'after', pack));
    yield* wordsAtStart(around.after.trimStart(), doubtfulBehind).map(reason('doubtful', 'before', pack));
  };
}

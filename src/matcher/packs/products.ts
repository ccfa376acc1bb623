/** Recognizes makers' goods by the words next to a short form: "gaming mouse V4 Pro". */
import { createBrandCheck } from './brand-names.ts';
import { type Pack, reason, type WordLists } from './evidence.ts';
import { type Languages, shared } from './languages.ts';
import { lastWords, type Reading, readingOf, strippedReadings } from './phrases.ts';
import { type WordList, wordsAtStart } from './word-list.ts';

export function createProducts(lists: WordLists): Pack {
  const things = lists('products', 'things');
  const doubtful = lists('products', 'doubtful');
  const traits = lists('products', 'traits');
  const sellers = lists('products', 'sellers');
  const otherBrands = createBrandCheck(lists);

  const before = (text: string, list: WordList) =>
    strippedReadings(readingOf(text), traits, 3).flatMap((rest) => lastWords(rest, list));

  /** Also things that follow up to `count` traits, or one long word. */
  const behind = (
    { text, languages }: Reading,
    list: WordList,
    count = 3,
  ): { word: string; languages: Languages }[] => {
    const next = (words: WordList) =>
      wordsAtStart(text, words).flatMap((found) => {
        const both = shared(languages, found.languages);
        return both === null ? [] : [{ word: found.word, languages: both }];
      });
    const found = next(list);
    if (found.length > 0 || count === 0) return found;
    const rest = (length: number) => text.slice(length).trimStart();
    const described = next(traits);
    if (described.length > 0)
      return described.flatMap((trait) =>
        behind({ text: rest(trait.word.length), languages: trait.languages }, list, count - 1),
      );
    const long = /^[^\s.,;:!?]{6,} /.exec(text)?.[0].length;
    return long === undefined ? [] : behind({ text: rest(long), languages }, list, 0);
  };

  return function* (around) {
    const next = { text: around.after.trimStart(), languages: 'all' } as const;
    yield* behind(next, things).map(reason('certain', 'beside', 'products'));
    yield* before(around.before, things).map(reason('likely', 'beside', 'products'));
    yield* lastWords(readingOf(around.before), sellers).map(reason('probable', 'after', 'products'));
    yield* before(around.before, doubtful).map(reason('doubtful', 'beside', 'products'));
    yield* behind(next, doubtful).map(reason('doubtful', 'beside', 'products'));
    yield* otherBrands(around);
  };
}

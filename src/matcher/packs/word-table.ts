/** Lists of words with their languages, as the build writes them: plain data, of which a text needs a small part. */
import type { AsciiCode } from '../text/ascii.ts';

export interface WordTable {
  /** The names of the lists, and the combinations of languages, such as "de,nl". Each has a sign of its own. */
  readonly lists: readonly string[];
  readonly languages: readonly string[];
  /**
   * In ASCII: a line for each beginning, with the rest of the words behind the signs of their list and languages. With Ⓐ for a
   * list, ① and ② for languages, and tabs, which no word has, for the spaces: "ba Ⓐ①hn y②r".
   */
  readonly words: string;
}

/** Words of a list, each with the tags of the languages that have it. */
export type TaggedWords = ReadonlyMap<string, ReadonlySet<string>>;

export interface WordsOfLanguages {
  readonly languages: readonly string[];
  readonly words: readonly string[];
}

/** Gives the words of a beginning by their lists. */
export type ReadTable = (beginning: string) => ReadonlyMap<string, readonly WordsOfLanguages[]>;

/** The first two letters of a word, or its only one, behind a star. */
export const beginningOf = (word: string) => word.replaceAll('*', '').slice(0, 2);

// Signs are of Unicode's private use, as no word has one.
const FIRST_LIST = 0xe000;
const FIRST_LANGUAGES = 0xe100;

/** The rest of a word that is its beginning and a star: a star is that of a word with one before it. */
const ONLY_STAR = '\uf000';

/** Matches the sign of a list, left out of the first list and if it is still the same, the sign of languages, and words. */
const WORDS = /([\ue000-\ue0ff]?)([\ue100-\uefff])([^\ue000-\uefff]*)/g;

/** @param code in which the table was written */
export function createTableReader({ lists, languages, words }: WordTable, { encode, decode }: AsciiCode): ReadTable {
  const tags = languages.map((combination) => combination.split(','));
  const lines = new Map<string, string>();
  for (const line of words.split('\n')) lines.set(line.slice(0, line.indexOf('\t')), line);
  return (beginning) => {
    const found = new Map<string, WordsOfLanguages[]>();
    const line = lines.get(encode(beginning));
    if (line === undefined) return found;
    let list = lists[0] ?? '';
    for (const [, sign = '', combination = '', rests = ''] of decode(line).matchAll(WORDS)) {
      if (sign !== '') list = lists[sign.charCodeAt(0) - FIRST_LIST] ?? '';
      const ofList = found.get(list) ?? [];
      ofList.push({
        languages: tags[combination.charCodeAt(0) - FIRST_LANGUAGES] ?? [],
        words: rests.split('\t').map((rest) => whole(beginning, rest)),
      });
      found.set(list, ofList);
    }
    return found;
  };
}

/** Puts the beginning before the rest of a word, behind a star. */
const whole = (beginning: string, rest: string) => {
  if (rest === ONLY_STAR) return `${beginning}*`;
  return rest.startsWith('*') ? `*${beginning}${rest.slice(1)}` : beginning + rest;
};

function restOf(beginning: string, word: string): string {
  return word === `${beginning}*` ? ONLY_STAR : word.replace(beginning, '');
}

/** Writes lists by their names, at most 256; the words are not yet in ASCII. */
export function writeTable(lists: ReadonlyMap<string, TaggedWords>): WordTable {
  const combinations: string[] = [];
  const signOf = (combination: string) => {
    if (!combinations.includes(combination)) combinations.push(combination);
    return String.fromCharCode(FIRST_LANGUAGES + combinations.indexOf(combination));
  };
  const names = [...lists.keys()];
  const all = [...lists].flatMap(([list, words]) => [...words].map(([word, tags]) => ({ list, word, tags })));
  const lines = groupBy(all, ({ word }) => beginningOf(word)).map(([beginning, begun]) => {
    const ofLists = groupBy(begun, ({ list }) => list).map(([list, ofList]) => {
      const ofLanguages = groupBy(ofList, ({ tags }) => [...tags].toSorted().join()).map(
        ([tags, same]) => signOf(tags) + same.map(({ word }) => restOf(beginning, word)).join('\t'),
      );
      const index = names.indexOf(list);
      return (index > 0 ? String.fromCharCode(FIRST_LIST + index) : '') + ofLanguages.join('');
    });
    return `${beginning}\t${ofLists.join('')}`;
  });
  return { lists: names, languages: combinations, words: lines.join('\n') };
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

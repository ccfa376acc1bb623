/** The words of all packs and languages, as the build writes them from words/<language>.json. */
import { type Alphabet, createAsciiCode } from '../text/ascii.ts';

const NUMBERED = [
  'before',
  'behind',
  'either',
  'mostlyBefore',
  'doubtfulBefore',
  'doubtfulBehind',
  'doubtfulEither',
] as const;

/** The roles of words, by pack; words/README.md says what belongs in each. */
export const ROLES = {
  between: ['numbers', 'signs', 'verbs', 'articles', 'uses'],
  places: NUMBERED,
  goods: NUMBERED,
  temperatures: ['heat', 'words', 'units', 'doubtfulBefore', 'before', 'behind', 'either'],
  products: ['things', 'doubtful', 'traits', 'makers', 'sellers', 'plain', 'starts'],
} as const;

export type GroupName = keyof typeof ROLES;
export type RoleName<G extends GroupName = GroupName> = (typeof ROLES)[G][number];

/** Plain data that costs nothing until it is read. */
export interface PackTable {
  readonly alphabet: Alphabet;
  /** The combinations of languages that have words in common, such as "de,nl": each has a character of its own (signOf). */
  readonly languages: readonly string[];
  /**
   * In ASCII, by group and role: a line for each first letter, with words, but for that letter, behind the character of their
   * languages: with ① for it, "b:①us,ahn②ay". Of a whole role, a verdict needs the words of a few letters only.
   */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const FIRST_SIGN = 0xe000;

/** The character of a combination of languages, by its index: of Unicode's private use, as no word has one. */
export const signOf = (index: number) => String.fromCharCode(FIRST_SIGN + index);

const BEFORE_SIGN = /(?=[\ue000-\uf8ff])/;

export interface WordsOfLanguages {
  readonly languages: readonly string[];
  readonly words: readonly string[];
}

/** Gives the words of one role that begin with a character, stars apart. */
export type ReadTable = (group: string, role: string, first: string) => WordsOfLanguages[];

export function createTableReader({ alphabet, languages, words }: PackTable): ReadTable {
  const { encode, decode } = createAsciiCode(alphabet);
  return (group, role, first) => {
    const text = words[group]?.[role] ?? '';
    const mark = `\n${encode(first)}:`;
    const start = text.indexOf(mark);
    if (start < 0) return [];
    const line = text.slice(start + mark.length, text.indexOf('\n', start + 1));
    return decode(line)
      .split(BEFORE_SIGN)
      .map((part) => ({
        languages: languages[part.charCodeAt(0) - FIRST_SIGN]?.split(',') ?? [],
        words: part
          .slice(1)
          .split(',')
          .map((rest) => withFirst(first, rest)),
      }));
  };
}

/** Puts the first letter before the rest of a word, behind a star. */
const withFirst = (first: string, rest: string) => (rest.startsWith('*') ? `*${first}${rest.slice(1)}` : first + rest);

/** The first characters of the words of one role. */
export const firstsInTable = ({ words, alphabet }: PackTable, group: string, role: string): string[] =>
  [...(words[group]?.[role] ?? '').matchAll(/\n([A-Z].|[^\n]):/g)].map(([, first = '']) =>
    createAsciiCode(alphabet).decode(first),
  );

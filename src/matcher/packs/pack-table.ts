/** The words of all packs and languages, as the build writes them from words/<language>.json. */

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
  /** The characters beyond ASCII. In `words`, a capital and the sign after it stand for one of them. */
  readonly letters: string;
  /**
   * By group and role: a line for each first letter, with words by their languages, such as "b:de,nl=bus,bahn|en=bay". Of
   * a whole role, a verdict needs the words of a few letters only.
   */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The two signs for a character beyond ASCII: its escape would take three times as much room. */
export const signsOf = (index: number) =>
  String.fromCharCode(65 + Math.floor(index / SIGNS.length)) + SIGNS.charAt(index % SIGNS.length);

export const MAX_LETTERS = 26 * SIGNS.length;

const decoded = (text: string, letters: string) =>
  text.replace(/[A-Z]./g, (pair) =>
    letters.charAt((pair.charCodeAt(0) - 65) * SIGNS.length + SIGNS.indexOf(pair.charAt(1))),
  );

const encoded = (character: string, letters: string) => {
  const index = character < '\x80' ? -1 : letters.indexOf(character);
  return index < 0 ? character : signsOf(index);
};

export interface WordsOfLanguages {
  readonly languages: readonly string[];
  readonly words: readonly string[];
}

/** The words of one role that begin with a character, stars apart. */
export function wordsInTable(
  { words, letters }: PackTable,
  group: string,
  role: string,
  first: string,
): WordsOfLanguages[] {
  const text = words[group]?.[role] ?? '';
  const mark = `\n${encoded(first, letters)}:`;
  const start = text.indexOf(mark);
  if (start < 0) return [];
  const line = text.slice(start + mark.length, text.indexOf('\n', start + 1));
  return decoded(line, letters)
    .split('|')
    .map((part) => {
      const [languages = '', list = ''] = part.split('=');
      return { languages: languages.split(','), words: list.split(',') };
    });
}

/** The first characters of the words of one role. */
export const firstsInTable = ({ words, letters }: PackTable, group: string, role: string): string[] =>
  [...(words[group]?.[role] ?? '').matchAll(/\n([A-Z].|[^\n]):/g)].map(([, first = '']) => decoded(first, letters));

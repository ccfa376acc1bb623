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
  /** By group and role: words by their languages, such as "de,nl=bus,tram|en=room". */
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

/** The words of one role, with their languages. */
export function* wordsInTable({ words, letters }: PackTable, group: string, role: string) {
  const text = words[group]?.[role];
  if (!text) return;
  for (const part of decoded(text, letters).split('|')) {
    const [languages = '', list = ''] = part.split('=');
    yield { languages: languages.split(','), words: list.split(',') };
  }
}

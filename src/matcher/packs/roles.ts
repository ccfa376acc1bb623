/** What the words of packs do; words/README.md says what belongs in each role. */

const NUMBERED = [
  'before',
  'behind',
  'either',
  'mostlyBefore',
  'doubtfulBefore',
  'doubtfulBehind',
  'doubtfulEither',
] as const;

/** The roles of words, by pack. */
export const ROLES = {
  between: ['numbers', 'signs', 'verbs', 'articles', 'uses'],
  places: NUMBERED,
  goods: NUMBERED,
  temperatures: ['heat', 'words', 'units', 'doubtfulBefore', 'before', 'behind', 'either'],
  products: ['things', 'doubtful', 'traits', 'makers', 'sellers', 'plain', 'starts'],
} as const;

export type GroupName = keyof typeof ROLES;
export type RoleName<G extends GroupName = GroupName> = (typeof ROLES)[G][number];

/** The name of a role's list in the table of all words. */
export const listOf = (group: string, role: string) => `${group}.${role}`;

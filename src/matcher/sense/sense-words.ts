/** The words that tell what a short form is, by list; the build reads them from words/<language>.json. */

/** The lists that a language may have; words/README.md says what belongs in each. */
export const LIST_NAMES = [
  'places',
  'placesBehind',
  'uses',
  'goods',
  'goodsBehind',
  'doubtful',
  'doubtfulBehind',
  'numbers',
  'verbs',
  'articles',
  'heat',
  'temperatures',
  'degreesTo',
  'degreesBehind',
  'chips',
  'technology',
  'things',
  'doubtfulThings',
  'traits',
  'makers',
  'sellers',
] as const;

export type ListName = (typeof LIST_NAMES)[number];

/** The words of all languages, parted by commas: a string costs a page nothing until a word of it is looked for. */
export type SenseWords = Readonly<Record<ListName, string>>;

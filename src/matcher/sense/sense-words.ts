/** The words that tell whether a short form stands for something else. The build reads them from words/<language>.json. */

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

/** The words of all languages by list, separated by commas: strings cost nothing until they are read. */
export type SenseWords = Readonly<Record<ListName, string>>;

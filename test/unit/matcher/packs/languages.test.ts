/** Shows for every word of the packs that it goes together only with words that share a language with it. */
import { describe, expect, it } from 'vitest';
import { type Languages, shared } from '../../../../src/matcher/packs/languages.ts';
import { type GroupName, listOf, ROLES, type RoleName } from '../../../../src/matcher/packs/roles.ts';
import { wordsAtEnd, wordsAtStart } from '../../../../src/matcher/packs/word-list.ts';
import { createWordReader } from '../../../../src/matcher/packs/word-reader.ts';
import { compileSenses } from '../../../../src/matcher/senses.ts';
import { createAsciiCode } from '../../../../src/matcher/text/ascii.ts';
import { readPacks } from '../../../../tools/build/packs.ts';
import { createReasons } from './sense.ts';

const packs = readPacks();
const compiled = compileSenses([], packs);
const wordsOf = createWordReader(compiled.packs, createAsciiCode(compiled.alphabet));

const wordsOfRole = (group: string, role: string) => [...(packs.get(listOf(group, role))?.keys() ?? [])];

const tags = [...packs.values()].flatMap((words) => [...words.values()].flatMap((some) => [...some]));
const LANGUAGES = [...new Set(tags)].filter((tag) => tag !== 'mul');

type Groups = readonly { readonly languages: readonly string[]; readonly words: readonly string[] }[];

const lists = Object.entries(ROLES).map(([group, roles]) => ({
  words: wordsOf(roles.map((role) => listOf(group, role))),
  isTaken: () => false,
}));

/** The words of some roles that not all languages have, by the languages in which their start or end can be read. */
function wordsByLanguages<G extends GroupName>(group: G, ...roles: readonly RoleName<G>[]): Groups {
  const all = roles.flatMap((role) => wordsOfRole(group, role));
  const byLanguages = new Map<string, string[]>();
  for (const word of all.map((one) => one.replace('*', ''))) {
    const words = lists.flatMap((list) => [...wordsAtStart(word, list), ...wordsAtEnd(word, list)]);
    const found = words.map(({ languages }) => languages);
    if (found.includes('all')) continue;
    const key = [...new Set(found.flat())].toSorted().join();
    byLanguages.set(key, [...(byLanguages.get(key) ?? []), word]);
  }
  return [...byLanguages].map(([key, words]) => ({ languages: key.split(','), words }));
}

const othersThan = (languages: readonly string[]) => LANGUAGES.filter((language) => !languages.includes(language));

/**
 * Gives made-up words a role in the languages of each group, and in all others.
 * @returns the texts that are not ruled out with a made-up word of the same languages, or are with one of others
 */
function wrong(group: GroupName, role: RoleName, groups: Groups, textOf: (word: string, madeUp: string) => string) {
  const madeUp = groups.flatMap(({ languages }, i): [string, ReadonlySet<string>][] => [
    [`same${i}`, new Set(languages)],
    [`other${i}`, new Set(othersThan(languages))],
  ]);
  const reasonOf = createReasons(new Map([...packs, [listOf(group, role), new Map(madeUp)]]));
  return groups.flatMap(({ words }, i) => {
    const notRead = words.map((word) => textOf(word, `same${i}`)).filter((text) => reasonOf(text) === null);
    const read = words.map((word) => textOf(word, `other${i}`)).filter((text) => reasonOf(text) !== null);
    return [...notRead, ...read];
  });
}

/** An own word that no pack has. */
const MADE_UP = 'zyxwv';
const own = (languages: readonly string[]) => Object.fromEntries(languages.map((tag) => [tag, [MADE_UP]]));

describe('words of different languages', () => {
  const numbered = [
    ...wordsByLanguages('places', 'before', 'either', 'mostlyBefore'),
    ...wordsByLanguages('goods', 'before', 'either', 'mostlyBefore'),
  ];

  it.each(['numbers', 'verbs', 'uses'] as const)('do not rule a form out together: places, goods and %s', (role) =>
    expect(wrong('between', role, numbered, (word, madeUp) => `${word} ${madeUp} |910C|`)).toEqual([]),
  );

  it('do not rule a form out together: heat and degrees', () => {
    const heat = wordsByLanguages('temperatures', 'heat');
    expect(wrong('temperatures', 'before', heat, (word, madeUp) => `${word}, now, ${madeUp} |910C|`)).toEqual([]);
  });

  it('do not rule a form out together: things and traits', () => {
    const things = [...wordsByLanguages('products', 'things'), ...wordsByLanguages('products', 'doubtful')];
    expect(wrong('products', 'traits', things, (word, madeUp) => `${word} ${madeUp} |V4 Pro|`)).toEqual([]);
    expect(wrong('products', 'traits', things, (word, madeUp) => `|V4 Pro| ${madeUp} ${word}`)).toEqual([]);
  });

  const reasonOf = createReasons(packs);
  const notKept = (groups: Groups, textOf: (word: string) => string) =>
    groups.flatMap(({ languages, words }) => {
      const [same, foreign] = [own(languages), own(othersThan(languages))];
      // Some words end like others that count more.
      const texts = words.map(textOf).filter((text) => reasonOf(text, { own: { mul: [MADE_UP] } }) === null);
      return texts.filter(
        (text) => reasonOf(text, { own: same }) !== null || reasonOf(text, { own: foreign }) === null,
      );
    });

  it('do not help against each other: places, goods, things and own words', () => {
    const words = [...numbered, ...wordsByLanguages('products', 'things')];
    expect(notKept(words, (word) => `${word} |910C| ${MADE_UP}`)).toEqual([]);
  });

  it('do not help against each other: doubtful words and own words', () => {
    const words = [
      ...wordsByLanguages('places', 'doubtfulBefore', 'doubtfulEither'),
      ...wordsByLanguages('goods', 'doubtfulBefore', 'doubtfulEither'),
      ...wordsByLanguages('temperatures', 'doubtfulBefore'),
      ...wordsByLanguages('products', 'doubtful'),
    ];
    expect(notKept(words, (word) => `${MADE_UP}: ${word} |910C|`)).toEqual([]);
  });

  it('are told apart in whole texts', () => {
    const english = { own: { en: ['die'] } };
    expect(reasonOf('im Raum |910C| die Ergebnisse', english)).toBe('after "raum": places');
    expect(reasonOf('the room |910C| die', english)).toBeNull();
    expect(reasonOf('der Raum Nr. |910C|')).toBe('after "raum": places');
    expect(reasonOf('zal номер |910C|')).toBeNull();
  });
});

describe('shared', () => {
  it.each<[Languages, Languages, Languages | null]>([
    ['all', 'all', 'all'],
    ['all', ['de'], ['de']],
    [['de', 'en'], 'all', ['de', 'en']],
    [['de', 'en'], ['en', 'fr'], ['en']],
    [['de'], ['en'], null],
  ])('of %s and %s is %s', (one, other, both) => expect(shared(one, other)).toEqual(both));
});

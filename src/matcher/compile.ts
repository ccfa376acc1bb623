/** Compiles names into regular expressions. The build runs it; patterns that few pages need are made in the page. */
import type { Name, Named } from '../dossier/model/names.ts';
import {
  characterPatterns,
  composedAndDecomposed,
  DASH,
  INVISIBLE,
  oneOf,
  SPACE,
  spellingPattern,
} from './text/characters.ts';

/** Compiled names, as plain data. */
export interface CompiledNames {
  /** Matches a part of every name, with a capture group for each family. */
  readonly anchor: string;
  /** Matches the first characters of every anchor. */
  readonly beginning: string;
  readonly families: readonly Family[];
  /** By entity, the dossier's words any of which makes its short forms clear. */
  readonly contexts: Readonly<Record<string, readonly string[]>>;
}

/** The forms of a name that share an anchor: "Ascend 910C", "910C Ascend" and "910C" share the number. */
export interface Family {
  readonly entity: string;
  /** The kind of name that the anchor is by itself. */
  readonly alone: 'full' | 'short' | 'nothing';
  /** Matches the anchor written together: "910C". Split, as in "910 C", it is a name only within a full one. */
  readonly together: string;
  /** The spellings of the part that completes a full name, before or after the anchor; none if the anchor is whole. */
  readonly rest: readonly string[];
}

/**
 * Matches nothing or one separator between two parts: white space (as much as a line break and indentation in a page's
 * source), a hyphen or dash, an underscore, a middle dot. No character may match two neighbouring repetitions, or long
 * runs of it would take quadratic time.
 */
const SEPARATOR = `${INVISIBLE}*(?:(?:${SPACE}{0,80}[${DASH}_\\u00b7\\u2022\\u30fb\\uff65]${SPACE}{0,80}|${SPACE}{1,80})${INVISIBLE}*)?`;

const OPENING = '[(\\[{（［【「]';
const CLOSING = '[)\\]}）］】」]';

/** Matches any spelling of a part. */
const part = (spellings: readonly string[], maySplit: boolean) =>
  oneOf([...new Set(spellings.flatMap(composedAndDecomposed))].map((text) => characterPatterns(text, maySplit)));

/** Matches a part, optionally followed by another spelling of it in brackets: 昇騰(Ascend)910C. */
function glossed(spellings: readonly string[], maySplit: boolean): string {
  const own = part(spellings, maySplit);
  return `${own}(?:${SPACE}?${OPENING}${SPACE}?${own}${SPACE}?${CLOSING})?`;
}

/** Matches the part that completes a full name at the end of the text before an anchor. */
export const patternBefore = (spellings: readonly string[]) => `${glossed(spellings, true)}${SEPARATOR}$`;

/** The same at the start of the text after an anchor, unless another name begins there: "910C Ascend 910B". */
export const patternAfter = (spellings: readonly string[]) =>
  `^${SEPARATOR}${part(spellings, false)}(?!${SEPARATOR}[A-Za-z]?[0-9０-９])`;

/** Matches all parts of a name in order. */
function inOrder(name: Name, maySplit: boolean): string {
  const last = name.length - 1;
  return name
    .map((spellings, i) => (maySplit && i < last && spellings.length > 1 ? glossed : part)(spellings, maySplit))
    .join(SEPARATOR);
}

/** The family of a name. Its anchor is all parts but the first; of a short form, or a single part, the whole. */
function family(entity: string, name: Name, isShort: boolean): Family {
  const [first, ...rest] = name;
  const anchor = isShort || rest.length === 0 ? name : rest;
  const isWhole = anchor === name;
  return {
    entity,
    alone: isShort ? 'short' : isWhole ? 'full' : 'nothing',
    together: inOrder(anchor, false),
    rest: isWhole || !first ? [] : first,
  };
}

/** Case endings that languages in Latin script attach to a name directly: Huawein, DeepSeeka, Huaweinek. */
const CASE_ENDINGS =
  's|n|a|u|em|ie|ia|ii|om|ovi|owi|ův|in|ns|iin|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ban|ben|nak|nek|tól|től|nál|nél|ról|ről|val|vel|hoz|hez|os|es|ul|ului';

/**
 * Matches a whole word: not "ascending" for Ascend, but "Huaweis" for Huawei. A word with a star, which begins no other
 * word, may also have a case ending. Other scripts are matched anywhere, as they write words together.
 */
function word(text: string): string {
  const plain = text.replace(/\*$/, '');
  const pattern = `(?:${composedAndDecomposed(plain)
    .map((form) => spellingPattern(form, false))
    .join('|')})`;
  if (!/[A-Za-z]/.test(plain)) return pattern;
  const ending = plain === text ? 's' : `(?:${CASE_ENDINGS})`;
  return `(?<![A-Za-z])${pattern}(?!(?!${ending}(?![a-z]))[a-z])`;
}

/** Matches any of the words that make a short form clear. */
export const patternOfContext = (words: readonly string[]) => words.map(word).join('|');

const isSame = (a: Name, b: Name) => JSON.stringify(a) === JSON.stringify(b);

/** The length of an anchor's beginning, in characters: "910", "V4". It is enough to rule out most texts. */
const BEGINNING_LENGTH = 3;

/** Patterns of the beginnings of a name. */
const beginningsOf = ([first = []]: Name, maySplit: boolean) =>
  first
    .flatMap(composedAndDecomposed)
    .map((text) => characterPatterns(text, maySplit).slice(0, BEGINNING_LENGTH).join(''));

interface Anchored {
  readonly family: Family;
  readonly anchor: string;
  readonly beginnings: readonly string[];
}

const anchored = (family: Family, anchor: Name, maySplit: boolean): Anchored => ({
  family,
  anchor: inOrder(anchor, maySplit),
  beginnings: beginningsOf(anchor, maySplit),
});

/** The families of an entity. A short form that is the end of a full name belongs to that name's family. */
function familiesOf({ id, full, short }: Named): Anchored[] {
  const isEnd = (name: Name) => short.some((form) => isSame(form.name, name));
  const whole = full.map((name) => {
    const { alone, ...rest } = family(id, name, false);
    const end = name.slice(1);
    const form: Family = { ...rest, alone: alone === 'nothing' && isEnd(end) ? 'short' : alone };
    return anchored(form, name.length > 1 ? end : name, true);
  });
  const others = short
    .map(({ name }) => name)
    .filter((name) => !full.some((whole) => whole.length > 1 && isSame(whole.slice(1), name)))
    .map((name) => anchored(family(id, name, true), name, false));
  return [...whole, ...others];
}

/** Compiles the names of entities for a finder. */
export function compileNames(named: readonly Named[]): CompiledNames {
  const all = named.flatMap(familiesOf);
  const contexts = named
    .filter(({ short }) => short.length > 0)
    .map(({ id, short }) => [id, [...new Set(short.flatMap(({ context }) => context))]]);
  return {
    anchor: all.map(({ anchor }) => `(${anchor})`).join('|'),
    beginning: [...new Set(all.flatMap(({ beginnings }) => beginnings))].join('|'),
    families: all.map(({ family }) => family),
    contexts: Object.fromEntries(contexts),
  };
}

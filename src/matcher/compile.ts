/** Names → regular expressions, by rule. Pure; the build runs it, and what is needed of few pages is made there. */
import type { Name, Named } from '../dossier/model/names.ts';
import { composedOrNot, DASH, INVISIBLE, oneOf, SPACE, signsOf, spelling } from './text/characters.ts';

/** Names ready to be found, as plain data. */
export interface CompiledNames {
  /** What stands in every name and is quick to look for: a capture group for each family. */
  readonly anchor: string;
  /** The first signs of all that it may be. */
  readonly beginning: string;
  readonly families: readonly Family[];
  /** By entity, the words of which one makes its short forms clear, as the dossier has them. */
  readonly contexts: Readonly<Record<string, readonly string[]>>;
}

/** The forms of a name that share an anchor: in "Ascend 910C", in "910C Ascend" and in "910C" that is the number. */
export interface Family {
  readonly entity: string;
  /** What the anchor is without a full name around it. */
  readonly alone: 'full' | 'short' | 'nothing';
  /** The anchor written together: "910C", but not "910 C", which means something only in a full name. */
  readonly together: string;
  /** The spellings of what makes a full name of it, before it or after it; none where it is whole. */
  readonly rest: readonly string[];
}

/**
 * Between two parts stands nothing or one separator: a run of white space (with a line break and the indentation that
 * a page's source has), a hyphen or dash, an underscore, a middle dot. No sign fits two places of the pattern in a row:
 * else a long run of it takes quadratic time.
 */
const SEPARATOR = `${INVISIBLE}*(?:(?:${SPACE}{0,80}[${DASH}_\\u00b7\\u2022\\u30fb\\uff65]${SPACE}{0,80}|${SPACE}{1,80})${INVISIBLE}*)?`;

const OPENING = '[(\\[{（［【「]';
const CLOSING = '[)\\]}）］】」]';

/** Any spelling of a part. */
const part = (spellings: readonly string[], maySplit: boolean) =>
  oneOf([...new Set(spellings.flatMap(composedOrNot))].map((text) => signsOf(text, maySplit)));

/** A part, and behind it perhaps the same in other words, in brackets: 昇騰(Ascend)910C. */
function glossed(spellings: readonly string[], maySplit: boolean): string {
  const own = part(spellings, maySplit);
  return `${own}(?:${SPACE}?${OPENING}${SPACE}?${own}${SPACE}?${CLOSING})?`;
}

/** What makes a full name of an anchor, at the end of the text before it. */
export const patternBefore = (spellings: readonly string[]) => `${glossed(spellings, true)}${SEPARATOR}$`;

/** The same at the start of the text after it, unless it begins a name of its own there: "910C Ascend 910B". */
export const patternAfter = (spellings: readonly string[]) =>
  `^${SEPARATOR}${part(spellings, false)}(?!${SEPARATOR}[A-Za-z]?[0-9０-９])`;

/** Parts in order. */
function inOrder(name: Name, maySplit: boolean): string {
  const last = name.length - 1;
  return name
    .map((spellings, i) => (maySplit && i < last && spellings.length > 1 ? glossed : part)(spellings, maySplit))
    .join(SEPARATOR);
}

/** A name and the anchor in it: all parts but the first, or the only one. */
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

/** What languages in Latin letters put behind a name without a sign between: Huawein, DeepSeeka, Huaweinek. */
const CASE_ENDINGS =
  's|n|a|u|em|ie|ia|ii|om|ovi|owi|ův|in|ns|iin|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ban|ben|nak|nek|tól|től|nál|nél|ról|ről|val|vel|hoz|hez|os|es|ul|ului';

/**
 * A word that stands for itself: "ascending" is not Ascend, but "Huaweis" is Huawei. One with a star behind it, which
 * begins no other word, takes the endings of cases. Other scripts have no such border: words are written together.
 */
function word(text: string): string {
  const plain = text.replace(/\*$/, '');
  const pattern = `(?:${composedOrNot(plain)
    .map((one) => spelling(one, false))
    .join('|')})`;
  if (!/[A-Za-z]/.test(plain)) return pattern;
  const ending = plain === text ? 's' : `(?:${CASE_ENDINGS})`;
  return `(?<![A-Za-z])${pattern}(?!(?!${ending}(?![a-z]))[a-z])`;
}

/** What makes a short form clear. */
export const patternOfContext = (words: readonly string[]) => words.map(word).join('|');

const isSame = (a: Name, b: Name) => JSON.stringify(a) === JSON.stringify(b);

/** So many signs of an anchor tell most texts apart from those that may have a name: "910", "V4". */
const FIRST_SIGNS = 3;

/** What parts in order begin with. */
const beginningsOf = ([first = []]: Name, maySplit: boolean) =>
  first.flatMap(composedOrNot).map((text) => signsOf(text, maySplit).slice(0, FIRST_SIGNS).join(''));

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

/** The families of an entity, each with its anchor: a short form that is the end of a full name is of its family. */
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
    .filter((name) => !full.some((one) => one.length > 1 && isSame(one.slice(1), name)))
    .map((name) => anchored(family(id, name, true), name, false));
  return [...whole, ...others];
}

/** All that a finder needs of some names; the build runs it. */
export function compileNames(named: readonly Named[]): CompiledNames {
  const all = named.flatMap(familiesOf);
  const contexts = named
    .filter(({ short }) => short.length > 0)
    .map(({ id, short }) => [id, [...new Set(short.flatMap(({ context }) => context))]]);
  return {
    anchor: all.map(({ anchor }) => `(${anchor})`).join('|'),
    beginning: [...new Set(all.flatMap(({ beginnings }) => beginnings))].join('|'),
    families: all.map((one) => one.family),
    contexts: Object.fromEntries(contexts),
  };
}

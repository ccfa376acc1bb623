/** Names → regular expressions, by rule. Pure; the build runs it, and what is needed of few pages is made there. */
import type { Name, Named } from '../../dossier/names.ts';

/** Names ready to be found, as plain data. */
export interface CompiledNames {
  /** What stands in every name and is quick to look for: a capture group for each family. */
  readonly anchor: string;
  readonly families: readonly Family[];
  /** By entity, the words of which one makes its short forms clear. */
  readonly contexts: Readonly<Record<string, string>>;
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

/** Signs that nobody sees: soft hyphens, zero-width spaces and joiners. */
export const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';

/**
 * Between two parts stands nothing or one separator: a run of white space (with a line break and the indentation that
 * a page's source has), a hyphen or dash, an underscore, a middle dot. No sign fits two places of the pattern in a row:
 * else a long run of it takes quadratic time. The dashes are those of Unicode's class Pd, which takes a pattern longer
 * to be compiled with.
 */
export const SPACE = '[^\\S\\ufeff]';
export const DASH =
  '\\-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d\\u2212';
const SEPARATOR = `${INVISIBLE}*(?:(?:${SPACE}{0,80}[${DASH}_\\u00b7\\u2022\\u30fb\\uff65]${SPACE}{0,80}|${SPACE}{1,80})${INVISIBLE}*)?`;

/** What may part letters from digits inside of a part, as in "910 C". */
export const SPLIT = `${INVISIBLE}*(?:${SPACE}|[${DASH}])${INVISIBLE}*`;

const OPENING = '[(\\[{（［【「]';
const CLOSING = '[)\\]}）］】」]';

const escapeRegex = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
export const isLetter = (sign: string) => /\p{L}/u.test(sign);
export const isDigit = (sign: string) => /\p{Nd}/u.test(sign);

/** Full-width letters and digits are the ASCII ones, moved by a constant. */
const fullWidth = (sign: string) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : '');

/** A sign in both cases and widths; no flag for it, because in one place the case decides. */
export function letter(sign: string, cases = [sign.toLowerCase(), sign.toUpperCase()]): string {
  const forms = [...new Set(cases.flatMap((one) => [one, fullWidth(one)]))].filter((one) => [...one].length === 1);
  return forms.length > 1 ? `[${forms.map(escapeRegex).join('')}]` : escapeRegex(sign);
}

/** Where a spelling has a space, its words may also be written with a hyphen or together: دیپ‌سیک, دیپ سیک, دیپسیک. */
const GAP = `${INVISIBLE}*(?:(?:${SPACE}|[${DASH}])${INVISIBLE}*)?`;

/** Behind a number, a Cyrillic letter that looks like a Latin one ends the word only where no other follows it. */
const endOf = (text: string) => (/[0-9][\u0400-\u04ff]$/.test(text) ? '(?![\\u0400-\\u04ff])' : '');

/**
 * One spelling. An invisible sign may stand between any two letters, and in a full name letters may be parted from
 * digits; a single letter that is parted has to be a capital: "Ascend 910 C", but not "Ascend 910 c…".
 */
function spelling(text: string, maySplit: boolean): string {
  const signs = [...text];
  const pattern = signs
    .map((sign, i) => {
      if (sign === ' ') return GAP;
      const before = signs[i - 1];
      if (before === undefined || before === ' ') return letter(sign);
      const isEdge = isDigit(before) ? isLetter(sign) : isLetter(before) && isDigit(sign);
      if (!maySplit || !isEdge) return `${INVISIBLE}*${letter(sign)}`;
      return `(?:${INVISIBLE}*${letter(sign)}|${SPLIT}${letter(sign, [sign.toUpperCase()])})`;
    })
    .join('');
  return pattern + endOf(text);
}

/** Scripts that compose their signs are also written decomposed. */
const composedOrNot = (text: string) => [...new Set([text, text.normalize('NFD')])];

/** Any spelling of a part. */
const part = (spellings: readonly string[], maySplit: boolean) =>
  `(?:${[...new Set(spellings.flatMap(composedOrNot))].map((text) => spelling(text, maySplit)).join('|')})`;

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

const isSame = (a: Name, b: Name) => JSON.stringify(a) === JSON.stringify(b);

/** The families of an entity, each with its anchor: a short form that is the end of a full name is of its family. */
function familiesOf({ id, full, short }: Named): { readonly family: Family; readonly anchor: string }[] {
  const isEnd = (name: Name) => short.some((form) => isSame(form.name, name));
  const whole = full.map((name) => {
    const { alone, ...rest } = family(id, name, false);
    const end = name.slice(1);
    const form: Family = { ...rest, alone: alone === 'nothing' && isEnd(end) ? 'short' : alone };
    return { family: form, anchor: inOrder(name.length > 1 ? end : name, true) };
  });
  const others = short
    .map(({ name }) => name)
    .filter((name) => !full.some((one) => one.length > 1 && isSame(one.slice(1), name)))
    .map((name) => ({ family: family(id, name, true), anchor: inOrder(name, false) }));
  return [...whole, ...others];
}

export function compileNames(named: readonly Named[]): CompiledNames {
  const all = named.flatMap(familiesOf);
  const contexts = named
    .filter(({ short }) => short.length > 0)
    .map(({ id, short }) => [id, short.flatMap(({ context }) => context.map(word)).join('|')]);
  return {
    anchor: all.map(({ anchor }) => `(${anchor})`).join('|'),
    families: all.map((one) => one.family),
    contexts: Object.fromEntries(contexts),
  };
}

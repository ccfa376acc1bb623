/** Names → regular expressions, by rule. Pure; the build runs it, so that a page pays for the result alone. */
import type { Name, Named } from '../../dossier/names.ts';

/** Names ready to be found, as plain data. */
export interface CompiledNames {
  /** Stands in every name, and is quick to look for. */
  readonly anchor: string;
  /** Any name: a capture group for each form. */
  readonly any: string;
  /** What the nth group stands for. */
  readonly forms: readonly Form[];
  /** By entity, the words of which one makes its short forms clear. */
  readonly contexts: Readonly<Record<string, string>>;
}

export interface Form {
  readonly entity: string;
  readonly short: boolean;
}

/** Signs that nobody sees: soft hyphens, zero-width spaces and joiners. */
export const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';

/**
 * Between two parts stands nothing or one separator: a run of white space (with a line break and the indentation that
 * a page's source has), a hyphen or dash, an underscore, a middle dot. No sign fits two places of the pattern in a row:
 * else a long run of it takes quadratic time.
 */
const SPACE = '[^\\S\\ufeff]';
const DASH = '\\p{Pd}\\u2212';
const SEPARATOR = `${INVISIBLE}*(?:(?:${SPACE}{0,80}[${DASH}_\\u00b7\\u2022\\u30fb\\uff65]${SPACE}{0,80}|${SPACE}{1,80})${INVISIBLE}*)?`;

/** What may part letters from digits inside of a part, as in "910 C". */
const SPLIT = `${INVISIBLE}*(?:${SPACE}|[${DASH}])${INVISIBLE}*`;

const OPENING = '[(\\[{（［【「]';
const CLOSING = '[)\\]}）］】」]';

const escapeRegex = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
const isLetter = (sign: string) => /\p{L}/u.test(sign);
const isDigit = (sign: string) => /\p{Nd}/u.test(sign);

/** Full-width letters and digits are the ASCII ones, moved by a constant. */
const fullWidth = (sign: string) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : '');

/** A sign in both cases and widths; no flag for it, because in one place the case decides. */
function letter(sign: string, cases = [sign.toLowerCase(), sign.toUpperCase()]): string {
  const forms = [...new Set(cases.flatMap((one) => [one, fullWidth(one)]))].filter((one) => [...one].length === 1);
  return forms.length > 1 ? `[${forms.map(escapeRegex).join('')}]` : escapeRegex(sign);
}

/**
 * One spelling. An invisible sign may stand between any two letters, and in a full name letters may be parted from
 * digits; a single letter that is parted has to be a capital: "Ascend 910 C", but not "Ascend 910 c…".
 */
function spelling(text: string, maySplit: boolean): string {
  const signs = [...text];
  return signs
    .map((sign, i) => {
      const before = signs[i - 1];
      if (before === undefined) return letter(sign);
      const isEdge = isDigit(before) ? isLetter(sign) : isLetter(before) && isDigit(sign);
      if (!maySplit || !isEdge) return `${INVISIBLE}*${letter(sign)}`;
      return `(?:${INVISIBLE}*${letter(sign)}|${SPLIT}${letter(sign, [sign.toUpperCase()])})`;
    })
    .join('');
}

/** Any spelling of a part; scripts that compose their signs are also written decomposed. */
const part = (spellings: readonly string[], maySplit: boolean) =>
  `(?:${[...new Set(spellings.flatMap((text) => [text, text.normalize('NFD')]))].map((text) => spelling(text, maySplit)).join('|')})`;

/** Parts in order; after each but the last may stand the same in other words, in brackets: 昇騰(Ascend)910C. */
function inOrder(name: Name, maySplit: boolean): string {
  return name
    .map((spellings, i) => {
      const own = part(spellings, maySplit);
      const gloss = maySplit && spellings.length > 1 && i + 1 < name.length;
      return gloss ? `${own}(?:${SPACE}?${OPENING}${SPACE}?${own}${SPACE}?${CLOSING})?` : own;
    })
    .join(SEPARATOR);
}

/** The first part last, as in "910C Ascend", unless it begins a name of its own there ("910C Ascend 910B"). */
function reversed([first, ...rest]: Name): string[] {
  if (!first || rest.length === 0) return [];
  return [`${inOrder(rest, false)}${SEPARATOR}${part(first, false)}(?!${SEPARATOR}[A-Za-z]?[0-9０-９])`];
}

/** A word that stands for itself: "ascending" is not Ascend, but "Huaweis" is Huawei. */
const word = (text: string) =>
  /[A-Za-z]/.test(text) ? `(?<![A-Za-z])${spelling(text, false)}(?!(?!s(?![a-z]))[a-z])` : spelling(text, false);

/** Whether a short form is what a name ends in. */
const endsWith = (whole: Name, short: Name) => JSON.stringify(whole.slice(-short.length)) === JSON.stringify(short);

export function compileNames(named: readonly Named[]): CompiledNames {
  const forms: Form[] = [];
  const group = (entity: string, short: boolean, alternatives: readonly string[]) => {
    if (alternatives.length === 0) return [];
    forms.push({ entity, short });
    return [`(${alternatives.join('|')})`];
  };
  const any = named.flatMap(({ id, full, short }) => [
    ...group(
      id,
      false,
      full.flatMap((name) => [inOrder(name, true), ...reversed(name)]),
    ),
    ...group(
      id,
      true,
      short.map(({ name }) => inOrder(name, false)),
    ),
  ]);
  // Every form has all parts of its name but perhaps the first; what is parted further is found by the same pattern.
  const tails = named.flatMap(({ full, short }) => [
    ...full.map((name) => inOrder(name.length > 1 ? name.slice(1) : name, true)),
    ...short.filter(({ name }) => !full.some((whole) => endsWith(whole, name))).map(({ name }) => inOrder(name, true)),
  ]);
  const contexts = named
    .filter(({ short }) => short.length > 0)
    .map(({ id, short }) => [id, short.flatMap(({ context }) => context.map(word)).join('|')]);
  return { anchor: [...new Set(tails)].join('|'), any: any.join('|'), forms, contexts: Object.fromEntries(contexts) };
}

/** Spellings, sign by sign → patterns. Pure. */

/** Signs that nobody sees: soft hyphens, zero-width spaces and joiners, and marks of direction. */
export const INVISIBLE = '[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** What of a text is seen. */
export const visibleText = (text: string) => text.replace(ALL_INVISIBLE, '');

/** White space, but for the one sign of it that nobody sees. */
export const SPACE = '[^\\S\\ufeff]';

/** Those of Unicode's class Pd, which takes a pattern longer to be compiled with. */
export const DASH =
  '\\-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d\\u2212';

/** What may part letters from digits inside of a part, as in "910 C". */
export const SPLIT = `${INVISIBLE}*(?:${SPACE}|[${DASH}])${INVISIBLE}*`;

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

/** A C that is parted may be a language: "for the Ascend 910 C++ API". */
const NO_LANGUAGE = `(?!${INVISIBLE}*(?:[+＋]{2}|/C\\+))`;

/**
 * One spelling, sign by sign. An invisible sign may stand between any two letters, and in a full name letters may be
 * parted from digits; a single letter that is parted has to be a capital: "Ascend 910 C", but not "Ascend 910 c…".
 */
export function signsOf(text: string, maySplit: boolean): string[] {
  const signs = [...text];
  return signs.map((sign, i) => {
    if (sign === ' ') return GAP;
    const end = i === signs.length - 1 ? endOf(text) : '';
    const before = signs[i - 1];
    if (before === undefined || before === ' ') return letter(sign) + end;
    const isEdge = isDigit(before) ? isLetter(sign) : isLetter(before) && isDigit(sign);
    if (!maySplit || !isEdge) return `${INVISIBLE}*${letter(sign)}${end}`;
    const parted = `${SPLIT}${letter(sign, [sign.toUpperCase()])}${sign === 'C' ? NO_LANGUAGE : ''}`;
    return `(?:${INVISIBLE}*${letter(sign)}|${parted})${end}`;
  });
}

export const spelling = (text: string, maySplit: boolean) => signsOf(text, maySplit).join('');

/** One of some spellings; what all begin with stands once, for that is what a text is searched for. */
export function oneOf(spellings: readonly (readonly string[])[]): string {
  const [first = []] = spellings;
  const differ = first.findIndex((sign, i) => spellings.some((one) => one[i] !== sign));
  const shared = first.slice(0, differ < 0 ? first.length : differ);
  const rests = spellings.map((one) => one.slice(shared.length).join(''));
  return shared.join('') + (rests.some((rest) => rest !== '') ? `(?:${rests.join('|')})` : '');
}

/** Scripts that compose their signs are also written decomposed. */
export const composedOrNot = (text: string) => [...new Set([text, text.normalize('NFD')])];

/** Kinds of characters that names are compared by. Offsets and codes are UTF-16 units. */

/** Matches characters without a glyph: soft hyphens, zero-width spaces and joiners, direction marks. */
const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

/** White space except U+FEFF, which is invisible. */
const SPACE = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** Unicode's class Pd and the minus sign, written out because a property class makes patterns slower to compile. */
export const DASH =
  '\\-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d\\u2212';

/** What else may join two parts of a name: an underscore or a middle dot. */
const DOT_BETWEEN = '_\\u00b7\\u2022\\u30fb\\uff65';

const QUOTES = '"\'()\\[\\]{}«»‘’‚‛“”„‟‹›「」『』《》〈〉（）［］【】｛｝';

const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
const IS_SPACE = new RegExp(`[${SPACE}]`);
const IS_DASH = new RegExp(`[${DASH}]`);
const IS_CONNECTOR = new RegExp(`[${DASH}${DOT_BETWEEN}]`);
const IS_QUOTE = new RegExp(`[${QUOTES}]`);

/** True for a letter or digit of ASCII: most text, told without a pattern. */
const isPlain = (code: number) =>
  (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);

const tests = (pattern: RegExp) => (code: number) => !isPlain(code) && pattern.test(String.fromCharCode(code));

export const isInvisible = (code: number) => code > 0x7f && IS_INVISIBLE.test(String.fromCharCode(code));
export const isSpace = tests(IS_SPACE);
export const isDash = tests(IS_DASH);
/** True for a hyphen, dash, underscore or middle dot. */
export const isConnector = tests(IS_CONNECTOR);
/** True for quotation marks and brackets. */
export const isQuote = tests(IS_QUOTE);

/** A text without its invisible characters. */
export const visibleText = (text: string) => text.replace(ALL_INVISIBLE, '');

export const isLetter = (character: string) => /\p{L}/u.test(character);
export const isDigit = (character: string) => /\p{Nd}/u.test(character);
export const isCapital = (character: string) => character !== character.toLowerCase();

/** A text composed and decomposed, once if both are the same: pages use either form. */
export const composedAndDecomposed = (text: string) => [...new Set([text.normalize('NFC'), text.normalize('NFD')])];

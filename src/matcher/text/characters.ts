/** Kinds of characters that names are compared by. Offsets and codes are UTF-16 units. */
import { isPlain } from './fold.ts';

/** Matches characters without a glyph: soft hyphens, zero-width spaces and joiners, direction marks. */
const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

/** White space except U+FEFF, which is invisible. */
const SPACE = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** Unicode's class Pd and the minus sign, written out because a property class makes patterns slower to compile. */
export const DASH =
  '\\-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d\\u2212';

/** An underscore and middle dots join two parts of a name as well. */
const DOT_BETWEEN = '_\\u00b7\\u2022\\u30fb\\uff65';

const QUOTES = '«»‘’‚‛“”„‟‹›「」『』《》〈〉（）［］【】｛｝';

const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
const IS_SPACE = new RegExp(`[${SPACE}]`);
const IS_DASH = new RegExp(`[${DASH}]`);
const IS_CONNECTOR = new RegExp(`[${DASH}${DOT_BETWEEN}]`);
const IS_QUOTE = new RegExp(`[${QUOTES}]`);

const matches = (pattern: RegExp, code: number) => pattern.test(String.fromCharCode(code));

// ASCII is told without a pattern: it is most of a text, and compiling a pattern takes longer than a page's names.
export const isInvisible = (code: number) => code > 0xac && matches(IS_INVISIBLE, code);
export const isSpace = (code: number) =>
  code < 0x80 ? code === 0x20 || (code > 0x08 && code < 0x0e) : matches(IS_SPACE, code);
export const isDash = (code: number) => (code < 0x80 ? code === 0x2d : matches(IS_DASH, code));
/** True for a hyphen, dash, underscore or middle dot. */
export const isConnector = (code: number) =>
  code < 0x80 ? code === 0x2d || code === 0x5f : matches(IS_CONNECTOR, code);
/** True for quotation marks and brackets. */
export const isQuote = (code: number) =>
  code < 0x80 ? '"\'()[]{}'.includes(String.fromCharCode(code)) : matches(IS_QUOTE, code);

/** A text without its invisible characters. */
export const visibleText = (text: string) => text.replace(ALL_INVISIBLE, '');

export const isLetter = (character: string) =>
  character < '\x80' ? isPlain(character.charCodeAt(0)) && character > '9' : /\p{L}/u.test(character);
/** True for a combining mark. */
export const isMark = (character: string) => character >= '\u0300' && /\p{M}/u.test(character);
export const isCapital = (character: string) => character !== character.toLowerCase();

/** A text composed and decomposed, once if both are the same: pages use either form. */
export const composedAndDecomposed = (text: string) =>
  // ASCII has one form, and needs no table of Unicode to tell.
  /^[ -~]*$/.test(text) ? [text] : [...new Set([text.normalize('NFC'), text.normalize('NFD')])];

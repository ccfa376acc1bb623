/** Hashes of how names begin: a text is searched for them before anything else is. */
import { fold, isPlain } from './text/fold.ts';

/** The number of letters of a beginning that are hashed; of a shorter one, all are. */
export const HASHED_LETTERS = 16;

/** The number of letters whose hash is looked at first: most words are ruled out by them. */
export const OPENING_LETTERS = 2;

/** FNV-1a over folded UTF-16 units (RFC 9923), as a signed 32-bit integer. */
export const OFFSET_BASIS = 0x811c9dc5 | 0;
export const extendHash = (hash: number, code: number) => Math.imul(hash ^ fold(code), 0x01000193);

/** The number of units between two letters of a name: a line break and indentation. */
export const MAX_BETWEEN = 170;

/** Everything that a name may have between two letters, and a little more, which does no harm. Hashes leave it out. */
export const BETWEEN_LETTERS =
  '\\t-\\r "\'()\\-.[\\]_{}\\x7f-\\xbf\\u058a\\u05be\\u061c\\u1400\\u1806\\u2000-\\u206f\\u2212\\u2e00-\\u303f\\u30a0\\u30fb\\ufe30-\\ufe6f\\ufeff-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

const IS_BETWEEN = new RegExp(`[${BETWEEN_LETTERS}]`);

export const isBetweenLetters = (code: number) =>
  !isPlain(code) && (code === 0x20 || IS_BETWEEN.test(String.fromCharCode(code)));

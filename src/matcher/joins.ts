/** The gaps between two letters of a name in a text. Each function takes an offset and returns the next letter's. */
import { isCapital, isConnector, isDash, isInvisible, isLetter, isMark, isQuote, isSpace } from './text/characters.ts';
import { isPlain } from './text/fold.ts';
import { kindOf } from './text/scripts.ts';

/** As much as a line break and indentation in a page's source. No more, or long runs of space would take quadratic time. */
const MAX_SPACE = 80;

/** As many invisible characters, quotation marks or full stops in a row. */
const MAX_RUN = 16;

/** As many letters behind the star of a spelling. */
export const MAX_ENDING = 60;

const is = (text: string, at: number, test: (code: number) => boolean) => at < text.length && test(text.charCodeAt(at));

function skip(text: string, from: number, test: (code: number) => boolean, most: number): number {
  let at = from;
  while (at - from < most && is(text, at, test)) at++;
  return at;
}

const skipInvisible = (text: string, at: number) => skip(text, at, isInvisible, MAX_RUN);

/** Behind invisible characters only; most letters follow at once. */
export const directEnd = (text: string, at: number) => (isPlain(text.charCodeAt(at)) ? at : skipInvisible(text, at));

/** Behind one gap: spaces, a hyphen or the like, or both; null if there is none. */
export function gapEnd(text: string, from: number): number | null {
  const start = skipInvisible(text, from);
  let at = skipSpace(text, start);
  if (is(text, at, isConnector)) at = skipSpace(text, at + 1);
  return at > start ? at : null;
}

const skipSpace = (text: string, from: number) =>
  skipInvisible(text, skip(text, skipInvisible(text, from), isSpace, MAX_SPACE));

const isLoose = (code: number) => code === 0x2e || isQuote(code) || isInvisible(code);

/** Behind quotation marks, brackets and full stops. */
export const marksEnd = (text: string, from: number) => skip(text, from, isLoose, MAX_RUN);

/** Behind a gap, or quotation marks, brackets and full stops, or both; null if there is neither. */
export function looseEnd(text: string, from: number): number | null {
  const marks = marksEnd(text, from);
  const gap = gapEnd(text, marks) ?? marks;
  const end = skip(text, gap, isLoose, MAX_RUN);
  return end > skipInvisible(text, from) ? end : null;
}

/**
 * The same place if a gap may be missing there: between letters and digits, letters of two scripts, a small letter and a
 * capital, and in scripts that write words together.
 */
export function joinedEnd(text: string, from: number): number | null {
  const at = skipInvisible(text, from);
  const [left, right] = [characterBefore(text, from), characterAt(text, at)];
  const [leftKind, rightKind] = [kindOf(left), kindOf(right)];
  if (leftKind === null || rightKind === null) return null;
  if (leftKind !== rightKind || leftKind === 'none' || leftKind === 'Hangul') return at;
  return !isCapital(left) && isCapital(right) ? at : null;
}

/** Behind one space or hyphen between a letter and a digit. A letter that is split off is a capital: "Ascend 910 C". */
export function splitEnd(text: string, from: number): number | null {
  const gap = skipInvisible(text, from);
  if (!is(text, gap, isSpace) && !is(text, gap, isDash)) return null;
  const at = skipInvisible(text, gap + 1);
  const [left, right] = [characterBefore(text, from), characterAt(text, at)];
  if ((kindOf(left) === 'digit') === (kindOf(right) === 'digit')) return null;
  if (!isLetter(right)) return at;
  // "910 C++" is a programming language.
  return isCapital(right) && !/^(?:[+＋]{2}|\/C\+)/.test(text.slice(skipInvisible(text, at + 1), at + 4)) ? at : null;
}

/** The end of the word that goes on at an offset, in the script that it has begun in. Without spaces, words have no ends. */
export function wordEnd(text: string, from: number): number {
  const kind = kindOf(characterBefore(text, from));
  if (kind === 'none') return from;
  let end = from;
  for (let at = from; at < from + MAX_ENDING && at < text.length; ) {
    const character = characterAt(text, at);
    const isMore = isLetter(character) ? kindOf(character) === kind : isMark(character);
    if (!isMore && !isInvisible(text.charCodeAt(at))) break;
    at += character.length;
    if (isMore) end = at;
  }
  return end;
}

/** True if the word at an offset does not begin with a small letter. */
export const capitalRule = (text: string, at: number) => {
  const character = characterAt(text, at);
  return character === character.toUpperCase() || isCapital(character);
};

/** The character at an offset, of one or two units; '' at the end. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The last letter or digit before an offset, without invisible characters and combining marks; '' at the start. */
export function characterBefore(text: string, from: number): string {
  for (let end = from; end > 0 && from - end < 2 * MAX_RUN; ) {
    const start = isPairAt(text, end - 2) ? end - 2 : end - 1;
    const character = text.slice(start, end);
    if (!isInvisible(text.charCodeAt(start)) && !isMark(character)) return character;
    end = start;
  }
  return '';
}

/** True for a character of two units. */
const isPairAt = (text: string, at: number) => at >= 0 && (text.codePointAt(at) ?? 0) > 0xffff;

/** The shapes in which names begin, and one pattern of them that no name is part of. */
import { BETWEEN_LETTERS, MAX_BETWEEN } from './hash.ts';

/**
 * `3`: a number of three digits; `a3`: one behind a Latin letter, `x3` behind another letter. `a`: the start of a word in
 * Latin letters, `x`: any other letter.
 */
export type Shape = string;

/** @param letters of a beginning, folded */
export function shapeOf(letters: string): Shape {
  const [, first = '', digits = ''] = /^(\D?)(\d*)/.exec(letters) ?? [];
  const kind = first === '' ? '' : /[a-z]/.test(first) ? 'a' : 'x';
  return digits === '' ? kind : kind + digits.length;
}

const BETWEEN = `[${BETWEEN_LETTERS}]{0,${MAX_BETWEEN}}`;
const DIGIT = '[0-9\\uff10-\\uff19]';
const NEXT_DIGIT = `[\\xad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]{0,9}${DIGIT}`;
const LATIN = '[A-Za-z\\uff21-\\uff5a]';
const OTHER = `[^0-9A-Za-z\\uff10-\\uff5a${BETWEEN_LETTERS}]`;

/** Matches the digits of a number behind the first. Digits come first in the pattern, as they are rare in texts. */
function afterDigit(shape: Shape): string {
  const [, kind = '', count = ''] = /^(\D?)(\d+)/.exec(shape) ?? [];
  const letter = kind === '' ? '' : `(?<=${kind === 'a' ? LATIN : OTHER}${BETWEEN}${DIGIT})`;
  return `${letter}(?:${NEXT_DIGIT}){${Number(count) - 1}}(?!${NEXT_DIGIT})`;
}

export function patternOf(shapes: readonly Shape[]): string {
  const numbers = shapes.filter((shape) => /[0-9]/.test(shape)).map(afterDigit);
  return [
    ...(numbers.length > 0 ? [`(?<!${DIGIT})${DIGIT}(?:${numbers.join('|')})`] : []),
    ...(shapes.includes('a') ? [`(?<![A-Za-z])${LATIN}`] : []),
    ...(shapes.includes('x') ? [OTHER] : []),
  ].join('|');
}

/** The shapes in which names begin, and one pattern of them that no name is part of. */
import { BETWEEN_LETTERS } from './hash.ts';

/** `3`: a number of three digits, perhaps behind a letter. `a`: a word in Latin letters, `x`: any other letter. */
export type Shape = string;

/** @param letters of a beginning, folded */
export function shapeOf(letters: string): Shape {
  const digits = /^\D?(\d+)/.exec(letters)?.[1];
  if (digits !== undefined) return String(digits.length);
  return /^[a-z]/.test(letters) ? 'a' : 'x';
}

const DIGIT = '[0-9\\uff10-\\uff19]';
/** The next digit of a number, with invisible characters before it. */
const NEXT_DIGIT = `[\\xad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]{0,9}${DIGIT}`;
const LATIN = '[A-Za-z\\uff21-\\uff5a]';
const OTHER = `[^0-9A-Za-z\\uff10-\\uff5a${BETWEEN_LETTERS}]`;

/** Matches a number with as many digits as a shape has, or a letter with which a word may begin. */
export function patternOf(shapes: readonly Shape[]): string {
  const counts = shapes
    .filter((shape) => /[0-9]/.test(shape))
    .map((count) => `(?:${NEXT_DIGIT}){${Number(count) - 1}}`);
  return [
    ...(counts.length > 0 ? [`(?<!${DIGIT})${DIGIT}(?:${counts.join('|')})(?!${NEXT_DIGIT})`] : []),
    ...(shapes.includes('a') ? [`(?<![A-Za-z])${LATIN}`] : []),
    ...(shapes.includes('x') ? [OTHER] : []),
  ].join('|');
}

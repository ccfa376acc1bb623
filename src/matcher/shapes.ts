/** The shapes in which names begin, and one pattern of them that no name is part of. */
import type { Beginning } from './beginnings.ts';
import { MAX_BETWEEN } from './hash.ts';

/**
 * `9:3`: a number of three digits from 9; `v4:1`: the number 4 behind a V. `a`: a word in Latin letters, `x`: any other
 * letter.
 */
export type Shape = string;

export function shapeOf({ letters, number }: Beginning): Shape {
  if (number === '') return /^[a-z]/.test(letters) ? 'a' : 'x';
  const letter = /^\p{L}/u.test(letters) ? letters.charAt(0) : '';
  return `${letter}${number.charAt(0)}:${number.length}`;
}

/** Stands for `BETWEEN_LETTERS`, which the prefilter puts in: so long a text would stand in a pattern again and again. */
const BETWEEN_LETTERS = '~';
const BETWEEN = `[${BETWEEN_LETTERS}]{0,${MAX_BETWEEN}}`;
const DIGIT = '[0-9\\uff10-\\uff19]';
/** The next digit of a number, with invisible characters before it. */
const NEXT_DIGIT = `[\\xad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]{0,9}${DIGIT}`;
const nextDigits = (count: string) => (count === '1' ? '' : `(?:${NEXT_DIGIT}){${Number(count) - 1}}`);
const LATIN = '[A-Za-z\\uff21-\\uff5a]';
const OTHER = `[^0-9A-Za-z\\uff10-\\uff5a${BETWEEN_LETTERS}]`;

/** With more shapes of numbers, any number of their lengths is looked at: one digit after the other takes longer. */
const MAX_NUMBERS = 12;

/** Matches an ASCII character in both cases and widths, another in both cases. */
function anyForm(character: string): string {
  const cases = [character.toLowerCase(), character.toUpperCase()].filter(({ length }) => length === 1);
  const wide = cases.filter((one) => one < '\x80').map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  return `[${[...new Set([...cases, ...wide])].join('')}]`;
}

function numberPattern(shape: Shape): string {
  const [first = '', count = ''] = shape.split(':');
  const [letter, digit] = first.length > 1 ? [first.charAt(0), first.slice(1)] : ['', first];
  const behind = letter === '' ? '' : `(?<=${anyForm(letter)}${BETWEEN}${DIGIT})`;
  return `${anyForm(digit)}${behind}${nextDigits(count)}`;
}

/**
 * Matches a number of a shape, or a letter with which a word may begin. Of names, the pattern has a digit and a letter
 * each: with them, the scripts and data in a page's text are passed over natively. Without, the first scan of a page took
 * 2.5 times the least instead of 1.2 (2026-11-28).
 */
export function patternOf(shapes: readonly Shape[]): string {
  const exact = shapes.filter((shape) => shape.includes(':'));
  const counts = [...new Set(exact.map((shape) => shape.replace(/^.*:/, '')))];
  const numbers =
    exact.length > MAX_NUMBERS ? counts.map((count) => `${DIGIT}${nextDigits(count)}`) : exact.map(numberPattern);
  return [
    ...(numbers.length > 0 ? [`(?<!${DIGIT})(?:${numbers.join('|')})(?!${NEXT_DIGIT})`] : []),
    ...(shapes.includes('a') ? [`(?<![A-Za-z])${LATIN}`] : []),
    ...(shapes.includes('x') ? [OTHER] : []),
  ].join('|');
}

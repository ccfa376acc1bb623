/** What spellings are like, told without a pattern of each. Pure. */
import { DASH, INVISIBLE, isDigit, letter, SPACE, SPLIT } from './characters.ts';

/** What may stand in a name unseen, or between letters and digits. */
const BETWEEN = `(?:${INVISIBLE}|${SPACE}|[${DASH}])`;
const ALL_BETWEEN = new RegExp(BETWEEN, 'gu');
const IS_BETWEEN = new RegExp(`^${BETWEEN}$`, 'u');

export const isBetween = (sign: string) => IS_BETWEEN.test(sign);

/** A text without what may stand between its letters. */
export const withoutBetween = (text: string) => text.replace(ALL_BETWEEN, '');

const plain = (text: string) => withoutBetween(text).normalize('NFKC').toLowerCase();

/** Those of some spellings that a text has, as far as can be told cheaply: a pattern of these finds what one of all would. */
export function spellingsIn(text: string, spellings: readonly string[]): string[] {
  const whole = plain(text);
  return spellings.filter((one) => whole.includes(plain(one)));
}

/** What the signs of a text are like, as a pattern: Latin letters and digits by their kind, all others as they are. */
export function shapeOf(text: string): string {
  const signs = [...text];
  return signs
    .map((sign, i) => {
      if (isBetween(sign)) return `${BETWEEN}*`;
      const own = /[0-9]/.test(sign) ? '[0-9０-９]' : /[A-Za-z]/.test(sign) ? '[A-Za-zＡ-Ｚａ-ｚ]' : letter(sign);
      const before = signs[i - 1];
      if (before === undefined || isBetween(before)) return own;
      return isDigit(before) === isDigit(sign) ? `${INVISIBLE}*${own}` : `(?:${INVISIBLE}*|${SPLIT})${own}`;
    })
    .join('');
}

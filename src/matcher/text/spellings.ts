/** Compares spellings without compiling a pattern for each. */
import { DASH, INVISIBLE, isDigit, letterPattern, SPACE, SPLIT } from './characters.ts';

/** Matches a character that a comparison ignores: an invisible one, a space or a dash. */
const IGNORED = `(?:${INVISIBLE}|${SPACE}|[${DASH}])`;
const ALL_IGNORED = new RegExp(IGNORED, 'gu');
const IS_IGNORED = new RegExp(`^${IGNORED}$`, 'u');

export const isIgnored = (character: string) => IS_IGNORED.test(character);

export const withoutIgnored = (text: string) => text.replace(ALL_IGNORED, '');

const plain = (text: string) => withoutIgnored(text).normalize('NFKC').toLowerCase();

/**
 * Narrows spellings down, cheaply, to those that a text may contain. A pattern of these finds in it whatever a pattern
 * of all would.
 */
export function spellingsIn(text: string, spellings: readonly string[]): string[] {
  const whole = plain(text);
  return spellings.filter((spelling) => whole.includes(plain(spelling)));
}

/** The pattern of a text's shape: any Latin letter or digit in place of one, and every other character as it is. */
export function shapeOf(text: string): string {
  const characters = [...text];
  return characters
    .map((character, i) => {
      if (isIgnored(character)) return `${IGNORED}*`;
      const own = /[0-9]/.test(character)
        ? '[0-9０-９]'
        : /[A-Za-z]/.test(character)
          ? '[A-Za-zＡ-Ｚａ-ｚ]'
          : letterPattern(character);
      const before = characters[i - 1];
      if (before === undefined || isIgnored(before)) return own;
      return isDigit(before) === isDigit(character) ? `${INVISIBLE}*${own}` : `(?:${INVISIBLE}*|${SPLIT})${own}`;
    })
    .join('');
}

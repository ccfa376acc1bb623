/**
 * Text in ASCII, for data in scripts: one character beyond Latin-1 makes V8 store all of a script with two bytes a character,
 * and an escape has six characters. A capital and a sign stand for each letter that is no small one of ASCII's.
 */

/** No sign that JSON, or a string of a script, would have to escape, nor one that parts words in tables. */
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz!#%&()+-.;<>?@';

const MAX_LETTERS = 26 * SIGNS.length;
const CAPITAL_A = 65;

/** The letters of a text in order of their codes, each as the distance from the one before it. */
export type Alphabet = readonly number[];

/** Tells what has to be encoded: everything but ASCII, and its capitals. */
const ENCODED = /[^\0-@[-\x7f]/g;

/** @throws RangeError if there are more than can be encoded */
export function alphabetOf(text: string): Alphabet {
  const codes = [...new Set(text.match(ENCODED))].map((letter) => letter.charCodeAt(0)).toSorted((a, b) => a - b);
  if (codes.length > MAX_LETTERS) throw new RangeError(`There are more than ${MAX_LETTERS} different letters.`);
  return codes.map((code, i) => code - (codes[i - 1] ?? 0));
}

export interface AsciiCode {
  /** Leaves letters as they are that are not of the alphabet. */
  encode(text: string): string;
  decode(text: string): string;
}

export function createAsciiCode(alphabet: Alphabet): AsciiCode {
  let letters = '';
  let code = 0;
  for (const distance of alphabet) {
    code += distance;
    letters += String.fromCharCode(code);
  }
  return {
    encode: (text) =>
      text.replace(ENCODED, (letter) => {
        const index = letters.indexOf(letter);
        if (index < 0) return letter;
        return String.fromCharCode(CAPITAL_A + Math.floor(index / SIGNS.length)) + SIGNS.charAt(index % SIGNS.length);
      }),
    decode: (text) =>
      text.replace(/[A-Z]./g, (pair) =>
        letters.charAt((pair.charCodeAt(0) - CAPITAL_A) * SIGNS.length + SIGNS.indexOf(pair.charAt(1))),
      ),
  };
}

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

/** Of more letters than can be encoded, those that are most frequent: the others stay as they are. */
export function alphabetOf(text: string): Alphabet {
  const counts = new Map<number, number>();
  for (const letter of text.match(ENCODED) ?? []) {
    const code = letter.charCodeAt(0);
    // Capitals have to be encoded, as they begin what stands for a letter.
    counts.set(code, (counts.get(code) ?? (code < 0x80 ? text.length : 0)) + 1);
  }
  const frequent = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MAX_LETTERS);
  const codes = frequent.map(([code]) => code).toSorted((a, b) => a - b);
  return codes.map((code, i) => code - (codes[i - 1] ?? 0));
}

export interface AsciiCode {
  /** Leaves letters as they are that are not of the alphabet. */
  encode(text: string): string;
  decode(text: string): string;
}

export function createAsciiCode(alphabet: Alphabet): AsciiCode {
  let last = 0;
  const codes = alphabet.map((distance) => {
    last += distance;
    return last;
  });
  const letters = String.fromCharCode(...codes);
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

/** Folds letters, so that capitals and full-width forms compare as equal. Codes are UTF-16 units. */

/** A unit in normal width. */
export const narrow = (code: number) => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

/** A unit in lower case and normal width; a final sigma is a sigma. */
export function fold(code: number): number {
  const plain = narrow(code);
  if (plain < 0x80) return plain >= 0x41 && plain <= 0x5a ? plain + 0x20 : plain;
  if (plain === 0x3c2) return 0x3c3;
  return String.fromCharCode(plain).toLowerCase().charCodeAt(0);
}

/** True for letters and digits of ASCII, which are told without a pattern: they are most of a text. */
export const isPlain = (code: number) => ((code | 32) > 96 && (code | 32) < 123) || (code > 47 && code < 58);

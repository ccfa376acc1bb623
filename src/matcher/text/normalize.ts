/** Compatibility forms → plain letters, with the way back. Full width is not among them: the compiled names know it. */

/** Mathematical and circled letters, which posts use as bold print, and half-width Katakana with its voice mark. */
const COMPATIBLE = '[\\u{1d400}-\\u{1d7ff}\\u24b6-\\u24e9]|[\\uff66-\\uff9d][\\uff9e\\uff9f]?';

/** Matches what there is to normalize; to be put into a pattern that is run anyway. */
export const NORMALIZABLE = '[\\u{1d400}-\\u{1d7ff}\\u24b6-\\u24e9\\uff66-\\uff9d]';

/** The same without code points beyond 16 bits: quicker to compile, and right when it says no. */
export const MAY_NORMALIZE = /[\ud835\u24b6-\u24e9\uff66-\uff9d]/;

export interface NormalizedText {
  readonly text: string;
  /** The offset in the text as written for one in the normalized text, in UTF-16 units. */
  offsetOf(offset: number): number;
}

export function normalize(written: string): NormalizedText {
  if (!MAY_NORMALIZE.test(written)) return { text: written, offsetOf: (offset) => offset };
  const pieces: string[] = [];
  /** The offsets after which the two texts run further apart, and by how much in all. */
  const shifts: { readonly after: number; readonly shift: number }[] = [];
  let read = 0;
  let length = 0;
  for (const { 0: form, index } of written.matchAll(new RegExp(COMPATIBLE, 'gu'))) {
    const plain = form.normalize('NFKC');
    pieces.push(written.slice(read, index), plain);
    length += index - read + plain.length;
    read = index + form.length;
    if (plain.length !== form.length) shifts.push({ after: length, shift: read - length });
  }
  pieces.push(written.slice(read));
  return { text: pieces.join(''), offsetOf: (offset) => offset + shiftAt(shifts, offset) };
}

/** By bisection: a text of nothing but such letters has a shift for each, and is asked about each. */
function shiftAt(shifts: readonly { readonly after: number; readonly shift: number }[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.after ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.shift ?? 0;
}

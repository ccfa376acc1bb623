/** Turns compatibility forms into plain letters. Full-width forms stay: the patterns of names match them. */

/** Mathematical and circled letters, which posts use for emphasis, and half-width Katakana with its voicing mark. */
const COMPATIBLE = '[\\u{1d400}-\\u{1d7ff}\\u24b6-\\u24e9]|[\\uff66-\\uff9d][\\uff9e\\uff9f]?';

/** Matches a character to normalize, as a source to add to a pattern that is run anyway. */
export const NORMALIZABLE = '[\\u{1d400}-\\u{1d7ff}\\u24b6-\\u24e9\\uff66-\\uff9d]';

/** The same by UTF-16 units: quicker to compile, and may match a text with nothing to normalize, but never misses one. */
export const MAY_NORMALIZE = /[\ud835\u24b6-\u24e9\uff66-\uff9d]/;

export interface NormalizedText {
  readonly text: string;
  /** Maps an offset in the normalized text to one in the original text, both in UTF-16 units. */
  offsetOf(offset: number): number;
}

export function normalize(written: string): NormalizedText {
  if (!MAY_NORMALIZE.test(written)) return { text: written, offsetOf: (offset) => offset };
  const pieces: string[] = [];
  /** In order: from the normalized offset `after` on, the original text is ahead by `shift` UTF-16 units. */
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

/** A binary search: a text of nothing but such letters has as many shifts as lookups. */
function shiftAt(shifts: readonly { readonly after: number; readonly shift: number }[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.after ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.shift ?? 0;
}

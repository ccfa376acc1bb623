/** Compatibility forms → plain letters, with the way back. Pure. Full width is not among them: the names know it. */

/** Mathematical and circled letters, as posts use them for bold print, and half-width Katakana with its voice mark. */
const COMPATIBLE = '[\\u{1d400}-\\u{1d7ff}\\u24b6-\\u24e9]|[\\uff66-\\uff9d][\\uff9e\\uff9f]?';

/** Whether there is anything to fold: to be put into a pattern that is run anyway. */
export const FOLDABLE = '[\\u{1d400}-\\u{1d7ff}\\u24b6-\\u24e9\\uff66-\\uff9d]';

/** The same without code points beyond 16 bits: quicker to compile, and right where it says no. */
export const MAY_FOLD = /[\ud835\u24b6-\u24e9\uff66-\uff9d]/;

export interface Folded {
  readonly text: string;
  /** Where in the text as written a position of the folded one is; both count UTF-16 units. */
  at(position: number): number;
}

export function fold(written: string): Folded {
  if (!MAY_FOLD.test(written)) return { text: written, at: (position) => position };
  const pieces: string[] = [];
  /** The positions after which the two texts run apart further, and by how much in all. */
  const turns: { readonly after: number; readonly shift: number }[] = [];
  let read = 0;
  let length = 0;
  for (const { 0: form, index } of written.matchAll(new RegExp(COMPATIBLE, 'gu'))) {
    const plain = form.normalize('NFKC');
    pieces.push(written.slice(read, index), plain);
    length += index - read + plain.length;
    read = index + form.length;
    if (plain.length !== form.length) turns.push({ after: length, shift: read - length });
  }
  pieces.push(written.slice(read));
  return {
    text: pieces.join(''),
    at: (position) => position + (turns.findLast(({ after }) => after <= position)?.shift ?? 0),
  };
}

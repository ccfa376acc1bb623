/** Turns the offsets of possible names into the parts of a text to read. */
import { REACH } from '../../dom/reach.ts';
import type { TextSpan } from '../../dom/text-offsets.ts';

/** The index of each piece of a text that contains an offset, once each. @param offsets in ascending order */
export function piecesAt(pieces: readonly string[], offsets: Iterable<number>): number[] {
  const indices: number[] = [];
  let index = 0;
  let end = pieces[0]?.length ?? 0;
  for (const offset of offsets) {
    while (offset >= end && index + 1 < pieces.length) end += pieces[++index]?.length ?? 0;
    if (indices.at(-1) !== index) indices.push(index);
  }
  return indices;
}

/** Clamps an index to a list of some length. */
export const clampIndex = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);

/** Groups offsets that are close together into one span, so that the text around them is read once. */
export function spansOf(offsets: Iterable<number>): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const offset of offsets) {
    const [from, to] = spans.at(-1) ?? [0, Number.NEGATIVE_INFINITY];
    if (offset - to > 2 * REACH) spans.push([offset, offset]);
    else spans[spans.length - 1] = [from, offset];
  }
  return spans;
}

/** Offsets in a text → the spans and pieces of it to be read. */
import { REACH } from '../../dom/reach.ts';
import type { TextSpan } from '../../dom/text-offsets.ts';

/** The indices of the pieces of a text in which offsets lie, each once. */
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

/** The index nearest to one within a list of so many. */
export const clampIndex = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);

/** One span for offsets that are near each other: their surroundings are read once. */
export function spansOf(offsets: Iterable<number>): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const offset of offsets) {
    const [from, to] = spans.at(-1) ?? [0, Number.NEGATIVE_INFINITY];
    if (offset - to > 2 * REACH) spans.push([offset, offset]);
    else spans[spans.length - 1] = [from, offset];
  }
  return spans;
}

/** Places of a text → what of it is looked at. Pure. */
import { REACH } from '../../dom/text-nodes.ts';
import type { Stretch } from '../../dom/text-offsets.ts';

/** In which of the pieces of a text places are, each index once. */
export function indicesOf(pieces: readonly string[], places: Iterable<number>): number[] {
  const indices: number[] = [];
  let index = 0;
  let end = pieces[0]?.length ?? 0;
  for (const place of places) {
    while (place >= end && index + 1 < pieces.length) end += pieces[++index]?.length ?? 0;
    if (indices.at(-1) !== index) indices.push(index);
  }
  return indices;
}

export const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);

/** Places that are near each other, together: what is around them is read once. */
export function stretchesOf(places: Iterable<number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const place of places) {
    const [from, to] = stretches.at(-1) ?? [0, Number.NEGATIVE_INFINITY];
    if (place - to > 2 * REACH) stretches.push([place, place]);
    else stretches[stretches.length - 1] = [from, place];
  }
  return stretches;
}

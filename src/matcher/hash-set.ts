/** Sets of hashes. */

/** Bits for each hash, at least: of those that are not in the set, one in so many is searched for. */
const BITS_PER_HASH = 16;

/**
 * Tells whether a hash is in a sorted array, which is searched only where a bit says that it may be. A `Set` of ten
 * thousand takes longer to fill than a page has for its names, and half a megabyte (2026-11-28).
 */
export function createHashSet(sorted: readonly number[]): (hash: number) => boolean {
  const size = BITS_PER_HASH << (32 - Math.clz32(sorted.length));
  const bits = new Uint32Array(size >>> 5);
  const wordOf = (hash: number) => (hash & (size - 1)) >>> 5;
  for (const hash of sorted) {
    const word = wordOf(hash);
    // The shift takes the last five bits of the hash.
    bits[word] = (bits[word] ?? 0) | (1 << hash);
  }
  return (hash) => (((bits[wordOf(hash)] ?? 0) >>> hash) & 1) === 1 && sorted[lowerBound(sorted, hash)] === hash;
}

/** The index of the first value that is not less than this one. */
export function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

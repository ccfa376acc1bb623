/** Picks the names of a text out of all that it may be: the longest wins, of names and look-alikes. */
import type { Match, NameFinder } from './matcher.ts';

/**
 * `no`: not a mention, and no short form in the same place is, as in "MegaAscend 910C"; but a full name may be, as "H5N1"
 * in "gripa H5N1" beside the spelling "A H5N1". `in pieces`: no mention as a whole, but a part of it may be: the number in
 * "Ascend<br>910C". `yes`: it stands alone.
 */
export type Standing = 'no' | 'in pieces' | 'yes';

export interface Acceptance<T> {
  /** Judges whether a match is whole and no part of another word. */
  stands(match: Match): Standing;
  /** Makes a mention of a match, or null if its passage shows that it means something else. */
  accept(match: Match): T | null;
  /** Told of a match that a longer look-alike keeps out. */
  excluded?(match: Match, lookAlike: Match): void;
}

/** The accepted names of a text, in order. Names that stand in the same place, of several entities, are all among them. */
export function findNames<T>(text: string, finder: NameFinder, acceptance: Acceptance<T>): T[] {
  const matches = finder.matches(text);
  const names = matches
    .filter(({ kind }) => kind !== 'not')
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start);
  if (names.length === 0) return [];
  const beyond = createLookAlikes(
    matches.filter(({ kind }) => kind === 'not'),
    acceptance,
  );
  const taken = createTaken(text.length);
  const takenFromShort = createTaken(text.length);
  const accepted: { readonly start: number; readonly mention: T }[] = [];
  for (const name of names) {
    if (taken.overlaps(name) || (name.kind !== 'full' && takenFromShort.overlaps(name))) continue;
    const standing = acceptance.stands(name);
    if (standing === 'in pieces') continue;
    if (standing === 'no') {
      if (name.kind !== 'near') takenFromShort.add(name);
      continue;
    }
    const lookAlike = beyond(name);
    if (lookAlike) acceptance.excluded?.(name, lookAlike);
    const mention = lookAlike ? null : acceptance.accept(name);
    if (mention !== null) accepted.push({ start: name.start, mention });
    // Words that make short forms clear are no names: they keep none out.
    if (name.kind !== 'near') taken.add(name);
  }
  return accepted.sort((a, b) => a.start - b.start).map(({ mention }) => mention);
}

const lengthOf = ({ start, end }: Match) => end - start;

/** Keeps the places of names. Longer names come first, so that a place is taken if one of its ends is. */
function createTaken(length: number) {
  let isTaken: Uint8Array | null = null;
  let last: Match | null = null;
  let entities = new Set<string>();
  return {
    overlaps({ start, end, entity }: Match): boolean {
      // Another entity's name in the very same place stands beside it.
      if (last?.start === start && last.end === end) return entities.has(entity);
      return isTaken?.[start] === 1 || isTaken?.[end - 1] === 1;
    },
    add(match: Match): void {
      if (last?.start !== match.start || last.end !== match.end) entities = new Set();
      isTaken ??= new Uint8Array(length);
      isTaken.fill(1, match.start, match.end);
      entities.add(match.entity);
      last = match;
    },
  };
}

/** No look-alike is longer, in units with what may stand in its gaps. */
const MAX_LENGTH = 1_000;

/** Returns a function that finds the look-alike that overlaps a name and reaches further on one side. */
function createLookAlikes(found: readonly Match[], { stands }: Pick<Acceptance<unknown>, 'stands'>) {
  const lookAlikes = [...found].sort((a, b) => a.start - b.start);
  return ({ start, end }: Match): Match | null => {
    for (let i = firstFrom(lookAlikes, start - MAX_LENGTH); i < lookAlikes.length; i++) {
      const other = lookAlikes[i];
      if (!other || other.start >= end) return null;
      const isFurther = other.end > start && (other.start < start || other.end > end);
      if (isFurther && stands(other) === 'yes') return other;
    }
    return null;
  };
}

function firstFrom(matches: readonly Match[], start: number): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

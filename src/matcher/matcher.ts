/** Finds names in text: looks for how they begin, and walks the names that begin so. Linear in the text, whatever the names. */
import type { CompiledNames } from './compile.ts';
import { readLine } from './entity-line.ts';
import { createEntityNames, type EntityNames, type MatchKind } from './entity-names.ts';
import { isBetweenLetters } from './hash.ts';
import { createHashSet, lowerBound } from './hash-set.ts';
import { type BeginningSearch, createBeginningSearch, createPrefilter, type MayName } from './prefilter.ts';
import { foldCharacter } from './spelling.ts';
import { normalize } from './text/normalize.ts';

export interface Match {
  readonly entity: string;
  readonly kind: MatchKind;
  /** The index of the short form, or of the one that a near word is for; 0 of full names and look-alikes. */
  readonly index: number;
  /** UTF-16 offsets in the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface NameFinder {
  readonly mayName: MayName;
  /** The UTF-16 offsets at which a name may be, in order. If there is a name, its offset lies within it. */
  offsets(text: string): Iterable<number>;
  /** Everything in a text that may be a name or a look-alike, in no order. */
  matches(text: string): readonly Match[];
}

/** The number of texts of which matches are kept: most are looked at again right after the next layout. */
const MAX_REMEMBERED = 8;

export function createFinder({ lines, starts, names, all, entities }: CompiledNames): NameFinder {
  const searchNames = createBeginningSearch(names, createHashSet(names.hashes));
  /** Made for the first text that may have a name. */
  let searchAll: BeginningSearch | null = null;
  const known = new Map<number, EntityNames>();
  const remembered = new Map<string, readonly Match[]>();

  const entityNames = (index: number): EntityNames => {
    const names = known.get(index) ?? createEntityNames(readLine(lines.slice(starts[index], starts[index + 1])));
    known.set(index, names);
    return names;
  };
  const look = (written: string): readonly Match[] => {
    const { text, offsetOf } = normalize(written);
    const matches: Match[] = [];
    const searches = new Map<number, EntitySearch>();
    searchAll ??= createBeginningSearch(all, createHashSet(all.hashes));
    searchAll(text, (at, hash) => {
      for (let i = lowerBound(all.hashes, hash); all.hashes[i] === hash; i++) {
        const index = entities[i] ?? 0;
        const search = searches.get(index) ?? createSearch(entityNames(index), text, matches);
        searches.set(index, search);
        search(at);
      }
      return false;
    });
    if (text === written) return matches;
    return matches.map((match) => ({ ...match, start: offsetOf(match.start), end: offsetOf(match.end) }));
  };
  return {
    mayName: createPrefilter(searchNames),
    offsets(written) {
      const { text, offsetOf } = normalize(written);
      const offsets: number[] = [];
      searchNames(text, (at) => {
        if (offsetOf(at) !== offsets.at(-1)) offsets.push(offsetOf(at));
        return false;
      });
      return offsets;
    },
    matches(written) {
      const found = remembered.get(written);
      if (found) return found;
      if (remembered.size === MAX_REMEMBERED) remembered.clear();
      const matches = look(written);
      remembered.set(written, matches);
      return matches;
    },
  };
}

/** Looks for the names of one entity around an anchor. Anchors come in order, and no offset is looked at twice. */
type EntitySearch = (anchor: number) => void;

function createSearch({ id, reach, byFirst }: EntityNames, text: string, matches: Match[]): EntitySearch {
  let next = 0;
  return (anchor) => {
    // An anchor has a hash for each length of its beginning.
    if (anchor < next) return;
    for (let start = beginningOf(text, next, anchor, reach); start <= anchor; start++) {
      const forms = byFirst.get(foldCharacter(text.charCodeAt(start)));
      if (!forms) continue;
      for (const { kind, index, endsAt } of forms)
        for (const end of endsAt(text, start)) matches.push({ entity: id, kind, index, ...trimmed(text, start, end) });
    }
    next = anchor + 1;
  };
}

/** No name begins so many units before its anchor, or more. */
const MAX_REACH = 400;

/** The offset at which a name may begin, at the earliest: so many letters before its anchor, with what parts letters. */
function beginningOf(text: string, next: number, anchor: number, letters: number): number {
  const least = Math.max(next, anchor - MAX_REACH);
  let start = anchor;
  for (let count = 0; start > least && count <= letters; start--)
    if (!isBetweenLetters(text.charCodeAt(start - 1))) count++;
  return start;
}

const OPENING = /[([{«‘‚“„‹「『《〈（［【｛"']/;
const CLOSING = /[)\]}»’”“‹›」』》〉）］】｝"']/;

/** Leaves out a full stop at the end, and takes in the opening mark of a pair, or leaves out its closing one. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let end = to;
  while (end > from && /[.\u00ad\u200b-\u200f]/.test(text.charAt(end - 1))) end--;
  const last = text.slice(from, end).search(CLOSING);
  if (last < 0 || OPENING.test(text.slice(from, from + last))) return { start: from, end };
  if (last < end - from - 1) return { start: OPENING.test(text.charAt(from - 1)) ? from - 1 : from, end };
  return { start: from, end: end - 1 };
}

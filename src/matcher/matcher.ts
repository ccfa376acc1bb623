/** Finds names in text: looks for how they begin, and walks the names that begin so. Linear in the text, whatever the names. */
import type { CompiledNames } from './compile.ts';
import { type FoundNames, readLine } from './entity-line.ts';
import { createEntityNames, type EntityForm, type EntityNames, type MatchKind } from './entity-names.ts';
import { createHashSet, lowerBound } from './hash-set.ts';
import type { NameForm } from './name-forms.ts';
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
  matches(text: string): Match[];
  /** The names of an entity; undefined if there is none of this id. */
  named(entity: string): FoundNames | undefined;
}

export function createFinder({ lines, starts, names, all, entities }: CompiledNames): NameFinder {
  const searchNames = createBeginningSearch(names, createHashSet(names.hashes));
  /** Made for the first text that may have a name. */
  let searchAll: BeginningSearch | null = null;
  const known = new Map<number, EntityNames>();
  const indexById = new Map<string, number>();

  const entityNames = (index: number): EntityNames => {
    const names = known.get(index) ?? createEntityNames(readLine(lines.slice(starts[index], starts[index + 1])));
    known.set(index, names);
    return names;
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
    },
    named(id) {
      if (indexById.size === 0)
        for (let i = 0; i + 1 < starts.length; i++) indexById.set(idOf(lines, starts[i] ?? 0), i);
      const index = indexById.get(id);
      return index === undefined ? undefined : entityNames(index).entity;
    },
  };
}

/** Looks for the names of one entity around an anchor. Anchors come in order, and no offset is looked at twice. */
type EntitySearch = (anchor: number) => void;

function createSearch({ entity, reach, byFirst }: EntityNames, text: string, matches: Match[]): EntitySearch {
  const prepared = new Map<EntityForm, NameForm>();
  let next = 0;
  const look = (start: number, form: EntityForm) => {
    const within = prepared.get(form) ?? form.within(text);
    prepared.set(form, within);
    const { kind, index } = form;
    for (const end of within.endsAt(start))
      matches.push({ entity: entity.id, kind, index, ...trimmed(text, start, end) });
  };
  return (anchor) => {
    for (let start = Math.max(next, anchor - reach); start <= anchor; start++)
      for (const form of byFirst.get(foldCharacter(text.charCodeAt(start))) ?? [])
        if (anchor - start <= form.reach) look(start, form);
    next = anchor + 1;
  };
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

/** The id of an entity's JSON, which begins with it: {"id":"…" */
const idOf = (lines: string, start: number) => lines.slice(start + 7, lines.indexOf('"', start + 7));

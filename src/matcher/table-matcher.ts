/** Finds thousands of names: looks beginnings up in a table, and compiles the patterns of an entity on demand. */
import type { Named } from '../dossier/model/names.ts';
import { compileNames } from './compile.ts';
import { type Anchor, createFinder, type NameFinder } from './matcher.ts';
import { normalize } from './text/normalize.ts';
import { isIgnored, shapeOf, withoutIgnored } from './text/spellings.ts';

/** A table of names as plain data, made by the build. */
export interface NameTable {
  /** All entities as JSON, one after the other, each parsed when one of its names may be in a text. */
  readonly lines: string;
  /** The offsets in `lines` at which entities begin, and the end of the last. */
  readonly starts: readonly number[];
  /** The hashes of all beginnings in ascending order; `entities` has the index of the entity for each. */
  readonly hashes: readonly number[];
  readonly entities: readonly number[];
  /** Matches the shapes in which anchors begin, such as a letter and three digits: a search that browsers do faster. */
  readonly shapes: string;
}

/** The number of letters of an anchor's first part that are hashed; of a shorter part, all are. */
const HASHED_LETTERS = 6;

/** The size, in bits of the hash, of a filter that rejects most of what matches a shape. */
const FILTER_BITS = 19;

/** FNV-1a over UTF-16 units. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const extendHash = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);
const bitOf = (hash: number) => (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);

/** A UTF-16 unit in lower case and normal width. */
function plain(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow < 0x80) return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
  return String.fromCharCode(narrow).toLowerCase().charCodeAt(0);
}

/** @throws RangeError for a name whose anchor begins with a part of one letter: too much text would match it */
export function buildTable(named: readonly Named[]): NameTable {
  const kinds = new Set<string>();
  for (const entity of named)
    for (const text of beginnings(entity)) {
      if (withoutIgnored(text).length < 2) throw new RangeError(`"${text}" of ${entity.id} is too short for a table`);
      kinds.add(kindOf(text.slice(0, HASHED_LETTERS)));
    }
  const entries = named.flatMap((entity, index) =>
    [...beginnings(entity)].map((text) => ({ hash: hashOf(text), index })),
  );
  entries.sort((a, b) => a.hash - b.hash);
  const lines = named.map((entity) => JSON.stringify(entity));
  const starts = [0];
  for (const [i, line] of lines.entries()) starts.push((starts[i] ?? 0) + line.length);
  return {
    lines: lines.join(''),
    starts,
    hashes: entries.map(({ hash }) => hash),
    entities: entries.map(({ index }) => index),
    shapes: [...kinds].map(shapeOf).join('|'),
  };
}

/** The spellings that an anchor can begin with: those of a name's second part, or of its only one. */
function beginnings({ full, short }: Named): Set<string> {
  const firsts = [...full.map((name) => name[1] ?? name[0]), ...short.map(({ name }) => name[0])];
  return new Set(firsts.flatMap((spellings = []) => spellings.flatMap((text) => [text, text.normalize('NFD')])));
}

/** Maps texts of the same shape to one text, so that there are few. */
const kindOf = (text: string) => text.replace(/[A-Za-z]/g, 'a').replace(/[0-9]/g, '0');

function hashOf(text: string): number {
  const letters = withoutIgnored(text).slice(0, HASHED_LETTERS);
  let hash = OFFSET_BASIS;
  for (let i = 0; i < letters.length; i++) hash = extendHash(hash, plain(letters.charCodeAt(i)));
  return hash;
}

/** Finds the same as `createFinder`, and stays fast with any number of names. */
export function createTableFinder({ lines, starts, hashes, entities, shapes }: NameTable): NameFinder {
  const shape = new RegExp(shapes, 'g');
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const hash of hashes) filter[bitOf(hash)] = 1;
  const finders = new Map<number, NameFinder>();
  const finderOf = (index: number) => {
    const known = finders.get(index);
    if (known) return known;
    const entity: Named = JSON.parse(lines.slice(starts[index], starts[index + 1]));
    const finder = createFinder(compileNames([entity]), true);
    finders.set(index, finder);
    return finder;
  };
  /** The anchor at an offset, of all entities with that hash; readings that begin earlier come first. */
  const anchorWithHash = (text: string, offset: number, hash: number): Anchor | null => {
    const anchors: Anchor[] = [];
    for (let i = lowerBound(hashes, hash); hashes[i] === hash; i++) {
      const anchor = finderOf(entities[i] ?? 0).next(text, offset);
      if (anchor) anchors.push(anchor);
    }
    const readings = () =>
      anchors.flatMap((anchor) => [...anchor.readings()]).sort((a, b) => a.start - b.start || b.end - a.end);
    return anchors.length > 0 ? { readings, start: offset, end: Math.max(...anchors.map(({ end }) => end)) } : null;
  };
  /** The anchor at an offset; shorter beginnings are looked up first. */
  const anchorAt = (text: string, offset: number): Anchor | null => {
    let hash = OFFSET_BASIS;
    for (let i = offset, count = 0; i < text.length && count < HASHED_LETTERS; i++) {
      if (isIgnored(text.charAt(i))) continue;
      hash = extendHash(hash, plain(text.charCodeAt(i)));
      count++;
      const anchor = filter[bitOf(hash)] ? anchorWithHash(text, offset, hash) : null;
      if (anchor) return anchor;
    }
    return null;
  };
  const next = (text: string, from: number): Anchor | null => {
    shape.lastIndex = from;
    for (let match = shape.exec(text); match; match = shape.exec(text)) {
      const { index } = match;
      const anchor = anchorAt(text, index);
      if (anchor) return anchor;
      shape.lastIndex = index + 1;
    }
    return null;
  };
  const indexById = new Map<string, number>();
  return {
    mayName: (text) => next(normalize(text).text, 0) !== null,
    offsets(written) {
      const { text, offsetOf } = normalize(written);
      const offsets: number[] = [];
      for (let anchor = next(text, 0); anchor; anchor = next(text, anchor.end)) offsets.push(offsetOf(anchor.start));
      return offsets;
    },
    next,
    makesClear(entity, passage) {
      if (indexById.size === 0)
        for (let i = 0; i + 1 < starts.length; i++) indexById.set(idOf(lines, starts[i] ?? 0), i);
      const index = indexById.get(entity);
      return index !== undefined && finderOf(index).makesClear(entity, passage);
    },
  };
}

/** The id of an entity's JSON, which begins with it: {"id":"…" */
const idOf = (lines: string, start: number) => lines.slice(start + 7, lines.indexOf('"', start + 7));

/** The index of the first value that is not less than this one. */
function lowerBound(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

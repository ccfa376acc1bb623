/** Thousands of names: a table of how they begin, behind which the patterns of names.ts are made as they are needed. */
import type { Named } from '../dossier/model/names.ts';
import { compileNames } from './compile.ts';
import { type Anchor, createFinder, type NameFinder } from './matcher.ts';
import { normalize } from './text/normalize.ts';
import { isBetween, shapeOf, withoutBetween } from './text/spellings.ts';

/** Plain data, to be built in advance. */
export interface NameTable {
  /** Each entity as JSON, a line each: read when one of its names may stand somewhere. */
  readonly lines: string;
  /** Where in `lines` each begins, and where the last ends. */
  readonly starts: readonly number[];
  /** Hashes of beginnings in ascending order, and for each the entity that begins so. */
  readonly hashes: readonly number[];
  readonly entities: readonly number[];
  /** A pattern of what anchors begin with: "a letter, three digits". The browser finds what fits it faster than we can. */
  readonly shapes: string;
}

/** So many letters of the first part of an anchor are hashed; of a shorter one, all. */
const LETTERS = 6;

/** Bits of a filter that most of what fits a shape fails at once. */
const FILTER_BITS = 19;

/** FNV-1a, a letter at a time. */
const START = 0x811c9dc5 | 0;
const hashOn = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);
const bitOf = (hash: number) => (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);

/** A code unit in lower case and plain width. */
function plain(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow < 0x80) return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
  return String.fromCharCode(narrow).toLowerCase().charCodeAt(0);
}

/** @throws RangeError for a name whose anchor begins with a part of one letter: it could stand anywhere */
export function buildTable(named: readonly Named[]): NameTable {
  const kinds = new Set<string>();
  for (const entity of named)
    for (const text of beginnings(entity)) {
      if (withoutBetween(text).length < 2) throw new RangeError(`"${text}" of ${entity.id} is too short for a table`);
      kinds.add(kindOf(text.slice(0, LETTERS)));
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

/** What an anchor can begin with: the second part of a name, or its only one. */
function beginnings({ full, short }: Named): Set<string> {
  const firsts = [...full.map((name) => name[1] ?? name[0]), ...short.map(({ name }) => name[0])];
  return new Set(firsts.flatMap((spellings = []) => spellings.flatMap((text) => [text, text.normalize('NFD')])));
}

/** A text that has the same shape, of which there are few. */
const kindOf = (text: string) => text.replace(/[A-Za-z]/g, 'a').replace(/[0-9]/g, '0');

function hashOf(text: string): number {
  const letters = withoutBetween(text).slice(0, LETTERS);
  let hash = START;
  for (let i = 0; i < letters.length; i++) hash = hashOn(hash, plain(letters.charCodeAt(i)));
  return hash;
}

/** The same finder as of patterns, for as many names as you like. */
export function createTableFinder({ lines, starts, hashes, entities, shapes }: NameTable): NameFinder {
  const shape = new RegExp(shapes, 'g');
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const hash of hashes) filter[bitOf(hash)] = 1;
  const made = new Map<number, NameFinder>();
  const make = (index: number) => {
    const known = made.get(index);
    if (known) return known;
    const entity: Named = JSON.parse(lines.slice(starts[index], starts[index + 1]));
    const finder = createFinder(compileNames([entity]), true);
    made.set(index, finder);
    return finder;
  };
  /** Several names may have one anchor: what makes a full name of it goes first. */
  const match = (text: string, at: number, hash: number): Anchor | null => {
    const anchors: Anchor[] = [];
    for (let i = lowerBound(hashes, hash); hashes[i] === hash; i++) {
      const anchor = make(entities[i] ?? 0).next(text, at);
      if (anchor) anchors.push(anchor);
    }
    const readings = () =>
      anchors.flatMap((anchor) => [...anchor.readings()]).sort((a, b) => a.start - b.start || b.end - a.end);
    return anchors.length > 0 ? { readings, start: at, end: Math.max(...anchors.map(({ end }) => end)) } : null;
  };
  /** The anchor at a position, by what it begins with, the shortest first. */
  const anchorAt = (text: string, at: number): Anchor | null => {
    let hash = START;
    for (let i = at, count = 0; i < text.length && count < LETTERS; i++) {
      if (isBetween(text.charAt(i))) continue;
      hash = hashOn(hash, plain(text.charCodeAt(i)));
      count++;
      const anchor = filter[bitOf(hash)] ? match(text, at, hash) : null;
      if (anchor) return anchor;
    }
    return null;
  };
  const next = (text: string, from: number): Anchor | null => {
    shape.lastIndex = from;
    for (let fit = shape.exec(text); fit; fit = shape.exec(text)) {
      const { index } = fit;
      const anchor = anchorAt(text, index);
      if (anchor) return anchor;
      shape.lastIndex = index + 1;
    }
    return null;
  };
  const byId = new Map<string, number>();
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
      if (byId.size === 0) for (let i = 0; i + 1 < starts.length; i++) byId.set(idOf(lines, starts[i] ?? 0), i);
      const index = byId.get(entity);
      return index !== undefined && make(index).makesClear(entity, passage);
    },
  };
}

/** The id stands first in a line: {"id":"…" */
const idOf = (lines: string, start: number) => lines.slice(start + 7, lines.indexOf('"', start + 7));

/** The first place of a value, or of the next larger one. */
function lowerBound(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Thousands of names: a table of how they begin, behind which the patterns of names.ts are made as they are needed. */
import type { Named } from '../../dossier/names.ts';
import { type Anchor, createFinder, type NameFinder } from './find.ts';
import { fold } from './fold.ts';
import { compileNames, INVISIBLE } from './names.ts';

/** Plain data, to be built in advance. */
export interface NameTable {
  /** Each entity as JSON, a line each: read when one of its names may stand somewhere. */
  readonly lines: string;
  /** Where in `lines` each begins, and where the last ends. */
  readonly starts: readonly number[];
  /** Hashes of beginnings in ascending order, and for each the entity that begins so. */
  readonly hashes: readonly number[];
  readonly entities: readonly number[];
  /** The pairs of letters that anchors begin with. */
  readonly pairs: readonly number[];
}

/** So many letters of the first part of a name are hashed; of a shorter one, all. */
const LETTERS = 6;

/** Bits of a filter that most words fail at once. */
const FILTER_BITS = 19;

/** FNV-1a, a letter at a time. */
const START = 0x811c9dc5 | 0;
const hashOn = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);
const bitOf = (hash: number) => (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);

/** A letter in lower case and plain width. */
function plain(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow < 0x80) return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
  return String.fromCharCode(narrow).toLowerCase().charCodeAt(0);
}

const pairOf = (first: number, second: number) => ((first << 6) ^ second) & 0xffff;

/** @throws RangeError for a name whose anchor begins with a part of one letter: it could stand anywhere */
export function buildTable(named: readonly Named[]): NameTable {
  const pairs = new Set<number>();
  for (const entity of named)
    for (const text of beginnings(entity)) {
      if (text.length < 2) throw new RangeError(`"${text}" of ${entity.id} is too short for a table`);
      pairs.add(pairOf(plain(text.charCodeAt(0)), plain(text.charCodeAt(1))));
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
    pairs: [...pairs],
  };
}

/** What an anchor can begin with: the second part of a name, or its only one. */
function beginnings({ full, short }: Named): Set<string> {
  const firsts = [...full.map((name) => name[1] ?? name[0]), ...short.map(({ name }) => name[0])];
  return new Set(firsts.flatMap((spellings = []) => spellings.flatMap((text) => [text, text.normalize('NFD')])));
}

function hashOf(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length && i < LETTERS; i++) hash = hashOn(hash, plain(text.charCodeAt(i)));
  return hash;
}

const isUnseen = (code: number) => new RegExp(INVISIBLE).test(String.fromCharCode(code));

/** The same finder as of patterns, for as many names as you like. */
export function createTableFinder({ lines, starts, hashes, entities, pairs: known }: NameTable): NameFinder {
  const pairs = new Uint8Array(0x10000);
  for (const pair of known) pairs[pair] = 1;
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const hash of hashes) filter[bitOf(hash)] = 1;
  /** By code unit: the plain letter, or 0 for a sign that is skipped. */
  const letters = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const isCased = code < 0x590 || (code >= 0x1e00 && code < 0x2000) || code >= 0xff00;
    letters[code] = code >= 0xad && isUnseen(code) ? 0 : isCased ? plain(code) : code;
  }
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
    const readings = anchors.flatMap((anchor) => anchor.readings).sort((a, b) => a.start - b.start || b.end - a.end);
    return anchors.length > 0 ? { readings, end: Math.max(...anchors.map(({ end }) => end)) } : null;
  };
  const next = (text: string, from: number): Anchor | null => {
    let second = letters[text.charCodeAt(from)] ?? 0;
    for (let i = from; i < text.length; i++) {
      const first = second;
      second = letters[text.charCodeAt(i + 1)] ?? 0;
      // Most pairs of letters begin no anchor.
      if (first === 0 || (second !== 0 && !pairs[pairOf(first, second)])) continue;
      let hash = START;
      for (let j = i, count = 0; j < text.length && count < LETTERS; j++) {
        const letter = letters[text.charCodeAt(j)] ?? 0;
        if (letter === 0) continue;
        hash = hashOn(hash, letter);
        count++;
        const anchor = filter[bitOf(hash)] ? match(text, i, hash) : null;
        if (anchor) return anchor;
      }
    }
    return null;
  };
  const byId = new Map<string, number>();
  return {
    mayName: (text) => next(fold(text).text, 0) !== null,
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

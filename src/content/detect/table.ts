/** Thousands of names: a table of how they begin, behind which the patterns of names.ts are made as they are needed. */
import type { Name, Named } from '../../dossier/names.ts';
import { createFinder, type Hit, type NameFinder } from './find.ts';
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

export function buildTable(named: readonly Named[]): NameTable {
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
  };
}

/** Whatever a name can begin with: its first part, or, in the other order, its second. */
function beginnings({ full, short }: Named): Set<string> {
  const firsts = ([first, second]: Name) => [...(first ?? []), ...(second ?? [])];
  const spellings = [...full, ...short.map(({ name }) => name)].flatMap(firsts);
  return new Set(spellings.flatMap((text) => [text, text.normalize('NFD')]));
}

function hashOf(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length && i < LETTERS; i++) hash = hashOn(hash, plain(text.charCodeAt(i)));
  return hash;
}

const isWord = (code: number) =>
  (code < 0x80 ? /[0-9A-Za-z]/ : /[\p{Script=Latin}\p{Nd}]/u).test(String.fromCharCode(code));
const isUnseen = (code: number) => new RegExp(INVISIBLE).test(String.fromCharCode(code));

/** The same finder as of patterns, for as many names as you like. */
export function createTableFinder({ lines, starts, hashes, entities }: NameTable): NameFinder {
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const hash of hashes) filter[bitOf(hash)] = 1;
  /** By code unit: the plain letter, or 0 for a sign that is skipped. */
  const letters = new Uint16Array(0x10000);
  const words = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const isCased = code < 0x590 || (code >= 0x1e00 && code < 0x2000) || code >= 0xff00;
    letters[code] = code >= 0xad && isUnseen(code) ? 0 : isCased ? plain(code) : code;
    words[code] = code < 0x2000 || code >= 0xa000 ? Number(isWord(code)) : 0;
  }
  const made = new Map<number, { readonly pattern: RegExp; readonly finder: NameFinder; readonly id: string }>();
  const make = (index: number) => {
    const known = made.get(index);
    if (known) return known;
    const entity: Named = JSON.parse(lines.slice(starts[index], starts[index + 1]));
    const names = compileNames([entity]);
    const entry = { pattern: new RegExp(names.any, 'yu'), finder: createFinder(names), id: entity.id };
    made.set(index, entry);
    return entry;
  };
  const match = (text: string, at: number, hash: number): Hit | null => {
    for (let i = lowerBound(hashes, hash); hashes[i] === hash; i++) {
      const { pattern, finder } = make(entities[i] ?? 0);
      pattern.lastIndex = at;
      // The patterns say where a name stands; the finder says which of its forms it is.
      if (pattern.test(text)) return finder.next(text, at);
    }
    return null;
  };
  const next = (text: string, from: number): Hit | null => {
    for (let i = from; i < text.length; i++) {
      // A Latin name begins where a word does.
      if (i > 0 && words[text.charCodeAt(i)] && words[text.charCodeAt(i - 1)]) continue;
      let hash = START;
      for (let j = i, count = 0; j < text.length && count < LETTERS; j++) {
        const letter = letters[text.charCodeAt(j)] ?? 0;
        if (letter === 0) continue;
        hash = hashOn(hash, letter);
        count++;
        if (filter[bitOf(hash)]) {
          const hit = match(text, i, hash);
          if (hit) return hit;
        }
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
      return index !== undefined && make(index).finder.makesClear(entity, passage);
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

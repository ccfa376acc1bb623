/** Compiles names into plain data: what a text is searched for, and the names themselves, read where they may be. */
import type { Name, Named } from '../dossier/model/names.ts';
import { beginningsOf, hashOf } from './beginnings.ts';
import { foundNames, lineOf } from './entity-line.ts';
import { OPENING_LETTERS } from './hash.ts';
import type { Beginnings } from './prefilter.ts';
import { patternOf, type Shape, shapeOf } from './shapes.ts';

/** Compiled names of any number of entities, as plain data. */
export interface CompiledNames {
  /** All entities as JSON, one after the other, each parsed when one of its names may be in a text. */
  readonly lines: string;
  /** The offsets in `lines` at which entities begin, and the end of the last. */
  readonly starts: readonly number[];
  /** How names begin: what the sentinel looks for. */
  readonly names: Beginnings;
  /** The same of names, look-alikes, and near words that count on the whole page. */
  readonly all: Beginnings;
  /** The index of the entity for each hash of `all`. */
  readonly entities: readonly number[];
}

export function compileNames(named: readonly Named[]): CompiledNames {
  const [names, others] = [createCollected(), createCollected()];
  const lines: string[] = [];
  const starts = [0];
  let end = 0;
  for (const [index, entity] of named.entries()) {
    const found = foundNames(entity);
    for (const name of found.full) collect(names, name, index);
    for (const { name, near } of found.short) {
      collect(names, name, index);
      for (const word of near) collect(others, [[word]], index);
    }
    for (const spelling of found.not) collect(others, [[spelling]], index);
    const line = lineOf(found);
    lines.push(line);
    end += line.length;
    starts.push(end);
  }
  const keys = sorted(names.keys.concat(others.keys));
  return {
    lines: lines.join(''),
    starts,
    names: beginnings(names, eachOnce(sorted(names.keys).map(hashOfKey))),
    all: beginnings(
      {
        shapes: new Set([...names.shapes, ...others.shapes]),
        openings: new Set([...names.openings, ...others.openings]),
        longest: Math.max(names.longest, others.longest),
      },
      keys.map(hashOfKey),
    ),
    entities: keys.map(indexOfKey),
  };
}

/** How some names begin. */
interface Collected {
  readonly shapes: Set<Shape>;
  readonly openings: Set<string>;
  /** The number of letters of the longest beginning. */
  longest: number;
  /** A key for each beginning and entity. */
  readonly keys: number[];
}

const createCollected = (): Collected => ({
  shapes: new Set(),
  openings: new Set(),
  longest: 0,
  keys: [],
});

/** Adds the beginnings of a name, without an object for each: of ten thousand, collecting that garbage took a third of the time. */
function collect(collected: Collected, name: Name, index: number): void {
  for (const beginning of beginningsOf(name)) {
    const { letters } = beginning;
    collected.shapes.add(shapeOf(beginning));
    collected.openings.add(letters.slice(0, OPENING_LETTERS));
    collected.longest = Math.max(collected.longest, letters.length);
    collected.keys.push(keyOf(hashOf(letters), index));
  }
}

const beginnings = ({ shapes, openings, longest }: Omit<Collected, 'keys'>, hashes: readonly number[]): Beginnings => ({
  shapes: patternOf([...shapes]),
  openings: [...openings].map(hashOf),
  longest,
  hashes,
});

/** More entities than fit into a number beside a hash of 32 bits are not expected of any dossier. */
const MAX_ENTITIES = 2 ** 21;

/** A hash and the index of an entity as one number, so that they are sorted natively. */
const keyOf = (hash: number, index: number) => hash * MAX_ENTITIES + index;
const hashOfKey = (key: number) => Math.floor(key / MAX_ENTITIES);
const indexOfKey = (key: number) => key - hashOfKey(key) * MAX_ENTITIES;

/** Keys in ascending order, each once. */
const sorted = (keys: readonly number[]) => eachOnce([...new Float64Array(keys).sort()]);

const eachOnce = (inOrder: readonly number[]) => inOrder.filter((number, i) => number !== inOrder[i - 1]);

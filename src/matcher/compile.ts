/** Compiles names into plain data: what a text is searched for, and the names themselves, read where they may be. */
import type { Name, Named } from '../dossier/model/names.ts';
import { beginningsOf, hashOf } from './beginnings.ts';
import { allNames, lineOf } from './entity-line.ts';
import { OPENING_LETTERS } from './hash.ts';
import type { Beginnings } from './prefilter.ts';
import { patternOf, type Shape, shapeOf } from './shapes.ts';

/** Compiled names of any number of entities, as plain data. */
export interface CompiledNames {
  /** All entities as JSON that begins with the id, one after the other, each parsed when one of its names may be in a text. */
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
  const names = collect(named, allNames);
  const others = collect(named, othersOfEntity);
  const keys = sorted([...names.keys, ...others.keys]);
  const lines = named.map(lineOf);
  const starts = [0];
  for (const [i, line] of lines.entries()) starts.push((starts[i] ?? 0) + line.length);
  return {
    lines: lines.join(''),
    starts,
    names: beginnings(names, [...new Set(sorted(names.keys).map(hashOfKey))]),
    all: beginnings(
      {
        shapes: new Set([...names.shapes, ...others.shapes]),
        openings: new Set([...names.openings, ...others.openings]),
      },
      keys.map(hashOfKey),
    ),
    entities: keys.map(indexOfKey),
  };
}

/** How some names begin. */
interface Collected {
  readonly shapes: ReadonlySet<Shape>;
  readonly openings: ReadonlySet<string>;
  /** A key for each beginning and entity. */
  readonly keys: readonly number[];
}

/** Without an object for each beginning: of ten thousand names, collecting that garbage took a third of the time. */
function collect(named: readonly Named[], namesOfOne: (entity: Named) => readonly Name[]): Collected {
  const [shapes, openings, keys] = [new Set<Shape>(), new Set<string>(), [] as number[]];
  for (const [index, entity] of named.entries())
    for (const name of namesOfOne(entity))
      for (const beginning of beginningsOf(name)) {
        shapes.add(shapeOf(beginning));
        openings.add(beginning.letters.slice(0, OPENING_LETTERS));
        keys.push(keyOf(hashOf(beginning.letters), index));
      }
  return { shapes, openings, keys };
}

const beginnings = (
  { shapes, openings }: Pick<Collected, 'shapes' | 'openings'>,
  hashes: readonly number[],
): Beginnings => ({ shapes: patternOf([...shapes]), openings: [...openings].map(hashOf), hashes });

/** More entities than fit into a number beside a hash of 32 bits are not expected of any dossier. */
const MAX_ENTITIES = 2 ** 21;

/** A hash and the index of an entity as one number, so that they are sorted natively. */
const keyOf = (hash: number, index: number) => hash * MAX_ENTITIES + index;
const hashOfKey = (key: number) => Math.floor(key / MAX_ENTITIES);
const indexOfKey = (key: number) => key - hashOfKey(key) * MAX_ENTITIES;

/** Keys in ascending order, each once. */
const sorted = (keys: readonly number[]) =>
  [...Float64Array.from(keys).sort()].filter((key, i, all) => key !== all[i - 1]);

const othersOfEntity = ({ not, short }: Named): Name[] =>
  [...not, ...short.flatMap(({ near, within }) => (within === 'page' ? near : []))].map((text) => [[text]]);

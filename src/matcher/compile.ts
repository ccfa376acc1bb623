/** Compiles names into plain data: what a text is searched for, and the names themselves, read where they may be. */
import type { Name, Named } from '../dossier/model/names.ts';
import { type Beginning, beginningsOf, hashOf } from './beginnings.ts';
import { allNames, lineOf } from './entity-line.ts';
import { OPENING_LETTERS } from './hash.ts';
import type { Beginnings } from './prefilter.ts';
import { patternOf, shapeOf } from './shapes.ts';

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

interface Entry {
  readonly beginning: Beginning;
  readonly hash: number;
  readonly index: number;
}

export function compileNames(named: readonly Named[]): CompiledNames {
  const entriesOf = (namesOfOne: (entity: Named) => readonly Name[]): Entry[] =>
    named.flatMap((entity, index) =>
      namesOfOne(entity).flatMap((name) =>
        beginningsOf(name).map((beginning) => ({ beginning, hash: hashOf(beginning.letters), index })),
      ),
    );
  const names = entriesOf(allNames);
  const found = [...names, ...entriesOf(othersOfEntity)];
  const all = unique(found.toSorted((a, b) => a.hash - b.hash || a.index - b.index));
  const lines = named.map(lineOf);
  const starts = [0];
  for (const [i, line] of lines.entries()) starts.push((starts[i] ?? 0) + line.length);
  return {
    lines: lines.join(''),
    starts,
    names: beginnings(
      names,
      [...new Set(names.map(({ hash }) => hash))].sort((a, b) => a - b),
    ),
    all: beginnings(
      found,
      all.map(({ hash }) => hash),
    ),
    entities: all.map(({ index }) => index),
  };
}

const beginnings = (entries: readonly Entry[], hashes: readonly number[]): Beginnings => ({
  shapes: patternOf([...new Set(entries.map(({ beginning }) => shapeOf(beginning)))]),
  openings: [...new Set(entries.map(({ beginning }) => hashOf(beginning.letters.slice(0, OPENING_LETTERS))))],
  hashes,
});

const othersOfEntity = ({ not, short }: Named): Name[] =>
  [...not, ...short.flatMap(({ near, within }) => (within === 'page' ? near : []))].map((text) => [[text]]);

const unique = (entries: readonly Entry[]) =>
  entries.filter(({ hash, index }, i) => hash !== entries[i - 1]?.hash || index !== entries[i - 1]?.index);

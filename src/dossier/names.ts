/** What a page needs of a dossier before a card is asked for: the names, and nothing else. */
import type { Entity } from './schema.ts';

/** A name is its parts in order; each part lists the ways it is written. */
export interface Named {
  readonly id: string;
  readonly names: readonly (readonly (readonly string[])[])[];
}

/** The full names of entities, in whatever language. */
export function namesOf(entities: readonly Pick<Entity, 'id' | 'names'>[]): Named[] {
  return entities.map(({ id, names }) => ({
    id,
    names: names.full.map((name) => name.map((spellings) => [...new Set(Object.values(spellings).flat())])),
  }));
}

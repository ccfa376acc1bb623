/** What a page needs of a dossier before a card is asked for: the names, and nothing else. */
import type { Entity } from './schema.ts';

/** A name is its parts in order; each part lists the ways it is written. */
export type Name = readonly (readonly string[])[];

/** A form that means the entity only where one of the context's words has made that clear. */
export interface ShortName {
  readonly name: Name;
  readonly context: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly full: readonly Name[];
  readonly short: readonly ShortName[];
}

type Spellings = Readonly<Record<string, readonly string[]>>;

const inAllLanguages = (spellings: Spellings) => [...new Set(Object.values(spellings).flat())];

/** The names of entities, in whatever language. */
export function namesOf(entities: readonly Pick<Entity, 'id' | 'names'>[]): Named[] {
  return entities.map(({ id, names }) => ({
    id,
    full: names.full.map((name) => name.map(inAllLanguages)),
    short: names.short.map(({ name, context }) => ({
      name: name.map(inAllLanguages),
      context: inAllLanguages(context),
    })),
  }));
}

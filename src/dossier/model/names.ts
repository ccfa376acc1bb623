/** The names of a dossier's entities, which are all that a page needs before a card is opened. */
import type { Entity } from './schema.ts';

/** The parts of a name in order; each part lists its spellings. */
export type Name = readonly (readonly string[])[];

/** A short form, which means the entity only if a word of its context occurs as well. */
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

/** Returns the names of entities in all languages. */
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

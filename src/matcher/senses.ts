/** What decides about an entity's short forms. Kept apart from its names, as many pages have full names only. */
import type { Named, ShortName } from '../dossier/model/names.ts';
import { createOtherSense, type OtherSense } from './packs/other-sense.ts';
import type { PackTable } from './packs/pack-table.ts';
import { type Alphabet, alphabetOf, createAsciiCode } from './text/ascii.ts';

export interface Sense extends Pick<Named, 'own'> {
  readonly short: readonly Pick<ShortName, 'near' | 'within' | 'mistakenFor'>[];
}

/** The senses of all entities that have short forms, as plain data. */
export interface CompiledSenses {
  readonly alphabet: Alphabet;
  /** JSON in ASCII, by entity, each parsed when a page has one of its short forms. */
  readonly entities: Readonly<Record<string, string>>;
}

export interface Senses {
  readonly isSomethingElse: OtherSense;
  /** Undefined for an entity without short forms. */
  of(entity: string): Sense | undefined;
}

export function compileSenses(named: readonly Named[]): CompiledSenses {
  const senses = named
    .filter(({ short }) => short.length > 0)
    .map(({ id, own, short }): [string, string] => {
      const forms = short.map(({ near, within, mistakenFor }) => ({ near, within, mistakenFor }));
      return [id, JSON.stringify({ own, short: forms } satisfies Sense)];
    });
  const alphabet = alphabetOf(senses.map(([, json]) => json).join(''));
  const { encode } = createAsciiCode(alphabet);
  return { alphabet, entities: Object.fromEntries(senses.map(([id, json]) => [id, encode(json)])) };
}

export function createSenses(packs: PackTable, { alphabet, entities }: CompiledSenses): Senses {
  const { decode } = createAsciiCode(alphabet);
  return {
    isSomethingElse: createOtherSense(packs),
    of: (entity) => (Object.hasOwn(entities, entity) ? JSON.parse(decode(entities[entity] ?? '')) : undefined),
  };
}

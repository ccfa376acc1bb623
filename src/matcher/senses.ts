/** What decides about an entity's short forms. Kept apart from its names, as many pages have full names only. */
import type { Named, ShortName } from '../dossier/model/names.ts';
import { createOtherSense, type ShortFormSense } from './packs/other-sense.ts';
import { createNameFilter, createOwnWords, ownList, takenWords } from './packs/own-words.ts';
import { createWordReader } from './packs/word-reader.ts';
import { type TaggedWords, type WordTable, writeTable } from './packs/word-table.ts';
import { type Alphabet, alphabetOf, createAsciiCode } from './text/ascii.ts';

type ShortSense = Pick<ShortName, 'near' | 'within' | 'mistakenFor'>;

/** An entity's short forms, and as much of its names as matters to them. */
interface EntitySense {
  readonly short: readonly ShortSense[];
  /** Those of its names that have words of the packs. */
  readonly names: readonly string[];
}

/** The words of all packs, and what the entities with short forms have besides, as plain data in ASCII. */
export interface CompiledSenses {
  readonly alphabet: Alphabet;
  readonly packs: WordTable;
  /** Read when a page has one of the entity's short forms. */
  readonly entities: Readonly<Record<string, { readonly sense: string; readonly own: WordTable }>>;
}

/** What an entity's short forms may mean. */
export interface Sense {
  readonly short: readonly ShortSense[];
  /** The reason why a form stands for something else, for authors to read, or null. */
  otherSense(
    form: Pick<ShortFormSense, 'mistakenFor' | 'isClear'>,
    before: string,
    written: string,
    after: string,
  ): string | null;
}

/** Gives the sense of an entity; undefined if it has no short forms. */
export type Senses = (entity: string) => Sense | undefined;

export function compileSenses(named: readonly Named[], packs: ReadonlyMap<string, TaggedWords>): CompiledSenses {
  const isInPacks = createNameFilter([...packs.values()].flatMap((list) => [...list.keys()]));
  const entities = named
    .filter(({ short }) => short.length > 0)
    .map(({ id, full, own, short }) => {
      const sense: EntitySense = {
        short: short.map(({ near, within, mistakenFor }) => ({ near, within, mistakenFor })),
        names: [full, short.map(({ name }) => name)].flat(4).filter(isInPacks),
      };
      return { id, sense: JSON.stringify(sense), own: writeTable(new Map([[OWN, ownList(own)]])) };
    });
  const table = writeTable(packs);
  const alphabet = alphabetOf(table.words + entities.map(({ sense, own }) => sense + own.words).join(''));
  const { encode } = createAsciiCode(alphabet);
  const encoded = (written: WordTable): WordTable => ({ ...written, words: encode(written.words) });
  return {
    alphabet,
    packs: encoded(table),
    entities: Object.fromEntries(
      entities.map(({ id, sense, own }) => [id, { sense: encode(sense), own: encoded(own) }]),
    ),
  };
}

/** The list of own words in a table of its own. */
const OWN = 'own';

export function createSenses({ alphabet, packs, entities }: CompiledSenses): Senses {
  const code = createAsciiCode(alphabet);
  const otherSense = createOtherSense(createWordReader(packs, code));
  return (entity) => {
    const compiled = entities[entity];
    if (!compiled) return undefined;
    const { short, names }: EntitySense = JSON.parse(code.decode(compiled.sense));
    const words = createWordReader(compiled.own, code)([OWN]);
    const own = createOwnWords(words);
    const isTaken = takenWords(words, [...names, ...short.flatMap(({ near }) => near)]);
    return {
      short,
      otherSense: ({ mistakenFor, isClear }, before, written, after) =>
        otherSense(before, written, after, { mistakenFor, own, isTaken, isClear }),
    };
  };
}

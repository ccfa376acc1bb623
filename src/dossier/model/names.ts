/** The names of a dossier's entities, which are all that a page needs before a card is opened. */
import type { PackName } from './pack-names.ts';
import type { Entity } from './schema.ts';
import type { NameCase, NameOrder, Within } from './schema-names.ts';

/** The parts of a name in order; each part lists its spellings. */
export type Name = readonly (readonly string[])[];

/** A short form, which means the entity only where the text makes that clear. */
export interface ShortName {
  readonly name: Name;
  /** Any of these words makes it clear. */
  readonly near: readonly string[];
  readonly within: Within;
  readonly case: NameCase;
  /** The packs of words that keep it out. */
  readonly mistakenFor: readonly PackName[];
}

export interface Named {
  readonly id: string;
  readonly full: readonly Name[];
  readonly short: readonly ShortName[];
  /** Look-alikes that mean something else. */
  readonly not: readonly string[];
  /** Words of what the dossier is about, by language. */
  readonly own: Spellings;
  readonly order: NameOrder;
  readonly case: NameCase;
}

export type Spellings = Readonly<Record<string, readonly string[]>>;

export const inAllLanguages = (spellings: Spellings) => [...new Set(Object.values(spellings).flat())];

/** Numbers are of places and goods more often than not. */
const OF_NUMBERS: readonly PackName[] = ['places', 'goods', 'temperatures', 'codes'];

/** Returns the names of entities in all languages. */
export function namesOf(entities: readonly Pick<Entity, 'id' | 'names'>[]): Named[] {
  return entities.map(({ id, names }) => ({
    id,
    full: names.full.map((name) => name.map(inAllLanguages)),
    short: names.short.map(({ name, near, context, within, mistakenFor, case: own }) => {
      const parts = name.map(inAllLanguages);
      const isNumber = parts[0]?.some((spelling) => /^\p{Nd}/u.test(spelling)) ?? false;
      const isOneWord = parts.length === 1 && !parts[0]?.some((spelling) => spelling.includes(' '));
      return {
        name: parts,
        near: near ? inAllLanguages(near) : inAllLanguages(context ?? {}).map(matchedAnywhere),
        within: within ?? (context || isNumber || isOneWord ? 'passage' : 'page'),
        case: own ?? names.case ?? 'any',
        mistakenFor: mistakenFor ?? (isNumber ? OF_NUMBERS : []),
      };
    }),
    not: names.not,
    own: names.own ?? {},
    order: names.order ?? 'fixed',
    case: names.case ?? 'any',
  }));
}

/** Words of a `context`, as `near` was called before, took endings without a star in scripts other than Latin. */
const matchedAnywhere = (word: string) => (/[A-Za-z*]/.test(word) ? word : `${word}*`);

/**
 * The shape of a dossier (format 1): typed once here, validated wherever a dossier enters, described for authors by a
 * JSON Schema.
 */
import * as v from 'valibot';
import type { Language } from './languages.ts';
import * as parts from './schema-parts.ts';
import { date, day, id, list, localized, someOf, text } from './schema-parts.ts';

/** Whose word a source of the same `party` is: "The team" gives "The team's own word". */
const party = v.strictObject({ id, name: localized });

const entity = v.strictObject({
  ...parts.entity.entries,
  /** To be taken in at a glance. Where there is none, one is made of the first claims. */
  glance: v.optional(
    v.strictObject({
      /** A few words on what it is. */
      line: localized,
      /** Who says what was done, what that is not, and how far it is confirmed. */
      takeaway: localized,
      /** When it was, the proper term beside the plain one, the size, and what is missing. */
      detail: localized,
      /** The fact that it tells first. */
      leads: id,
      /** The caveats that its words tell as well: all that travel with the leading fact are among them. */
      covers: someOf(id),
    }),
  ),
});

const evidence = v.strictObject({
  /**
   * `supports`: says it. `partly`: says it in part, or in other words. `limits`: makes it smaller than it sounds.
   * `disputes`: evidence against the same proposition. `overstates`: goes further than the evidence does.
   */
  ...parts.evidenceWith(['supports', 'partly', 'limits', 'disputes', 'overstates']).entries,
  /** Which part of the statement it is about; needed where it disputes what another source supports. */
  part: v.optional(localized),
  /** Where the words stand, where that is another address than the source's. */
  url: v.optional(parts.address),
});

const source = v.strictObject({
  ...parts.source.entries,
  /** A person, of whose name is known which part is the family's; as one text where it is not, and for an organisation. */
  author: v.optional(
    v.union(
      [text, v.strictObject({ given: text, family: text })],
      'expected a name, or a given name and a family name',
    ),
  ),
  /** How its text was read, where that was not all of it at its own address. */
  readAs: v.optional(v.picklist(['copy', 'excerpt', 'excerpt of a copy', 'quoted by another'])),
  /** The day on which its text was fetched. */
  retrieved: v.optional(day),
});

const claim = v.strictObject({
  ...parts.claimParts,
  /** For what nobody can look up: it is never said to be checked. */
  nature: v.optional(v.picklist(['forecast', 'opinion'])),
  /** A statement that cannot change has none of these. */
  dates: v.optional(
    v.pipe(
      v.strictObject({
        /** The time of which it is true. */
        holds: v.optional(date),
        /** When the sources said it. */
        said: v.optional(date),
        /** When somebody last looked if it still is so. */
        checked: v.optional(date),
      }),
      v.check((dates) => Object.keys(dates).length > 0, 'expected a date, or no "dates"'),
    ),
  ),
  /** The parties whom it is about: what they say themselves is their own word. */
  parties: v.optional(list(id), []),
  /** For what could not be found: where it was looked for, with which words, and until when. */
  absence: v.optional(
    v.strictObject({
      where: localized,
      /** The words that were typed into a search; empty where texts were read through. */
      queries: list(text),
      until: day,
    }),
  ),
  /** For what we worked out ourselves: the claims that it follows from, and how, by calculation or by inference. */
  derivedFrom: v.optional(
    v.pipe(
      v.strictObject({ claims: someOf(id), calculation: v.optional(localized), inference: v.optional(localized) }),
      v.check(
        ({ calculation, inference }) => (calculation === undefined) !== (inference === undefined),
        'expected either a calculation or an inference',
      ),
    ),
  ),
  /** Only an absence, whose evidence is the search, and what was worked out can do without. */
  evidence: list(evidence),
});

/** A correction, told to readers. */
const change = v.strictObject({
  revision: day,
  /** Ids of the claims, disagreements and entities whose texts are other than before. */
  of: v.optional(list(id), []),
  /** Ids of those that are new: nothing was wrong with them before. */
  added: v.optional(list(id), []),
  /** Ids of claims and disagreements that are no longer there. */
  removed: v.optional(list(id), []),
  what: localized,
  why: localized,
});

export const dossierSchema = v.strictObject({
  ...parts.headParts,
  format: v.literal(1, 'expected format 1: others are made for a newer Caveat'),
  /** The day on which newer sources were last looked for. */
  searched: v.optional(day),
  /** The latest first. */
  changes: v.optional(list(change), []),
  parties: v.optional(list(party), []),
  entities: someOf(entity),
  sources: someOf(source),
  claims: someOf(claim),
  disagreements: list(parts.disagreementWith(evidence)),
});

export type Dossier = v.InferOutput<typeof dossierSchema>;
export type Entity = Dossier['entities'][number];
export type Source = Dossier['sources'][number];
export type Claim = Dossier['claims'][number];
export type Evidence = Claim['evidence'][number];
export type Disagreement = Dossier['disagreements'][number];
export type DossierLanguage = Language;
export type Localized = Claim['text'];
/** When a statement was true, when it was said and when it was checked, as far as it can change. */
export type Dates = NonNullable<Claim['dates']>;

/** A text of the dossier in a language; a proper name that is the same in all of them stands once. */
export function inLanguage(text: string | Localized, language: DossierLanguage): string {
  return typeof text === 'string' ? text : text[language];
}

/**
 * The schema of a dossier (format 1). It defines the types, validates every loaded dossier, and is the source of the
 * JSON Schema for authors.
 */
import * as v from 'valibot';
import type { Language } from './languages.ts';
import { entity as namedEntity } from './schema-entity.ts';
import * as parts from './schema-parts.ts';
import { date, day, id, list, localized, someOf, text } from './schema-parts.ts';

/** A party that sources may speak for. "The team" gives "The team's own word". */
const party = v.strictObject({ id, name: localized });

const entity = v.strictObject({
  ...namedEntity.entries,
  /** The text of the glance. If there is none, it is made from the first claims. */
  glance: v.optional(
    v.strictObject({
      /** Describes the entity in a few words. */
      line: localized,
      /** States who says what was done, what that is not, and how far it is confirmed. */
      takeaway: localized,
      /** Gives the date, the technical term beside the plain one, the size, and what is missing. */
      detail: localized,
      /** The leading fact. */
      leads: id,
      /** The caveats that its words cover, which must include all that travel with the leading fact. */
      covers: someOf(id),
    }),
  ),
});

const evidence = v.strictObject({
  /**
   * `supports`: says it. `partly`: says part of it, or in other words. `limits`: narrows it down. `disputes`: is
   * evidence against the same proposition. `overstates`: goes further than the evidence.
   */
  ...parts.evidenceWith(['supports', 'partly', 'limits', 'disputes', 'overstates']).entries,
  /** The part of the statement that it is about. Required if it disputes what another source supports. */
  part: v.optional(localized),
  /** The address of the quoted words, if it differs from the source's. */
  url: v.optional(parts.address),
});

const source = v.strictObject({
  ...parts.source.entries,
  /** A person's given and family name; one text for an organisation, or if it is not known which part is which. */
  author: v.optional(
    v.union(
      [text, v.strictObject({ given: text, family: text })],
      'expected a name, or a given name and a family name',
    ),
  ),
  /** How its text was read, if that was not in full at its own address. */
  readAs: v.optional(v.picklist(['copy', 'excerpt', 'excerpt of a copy', 'quoted by another'])),
  /** The day on which its text was fetched. */
  retrieved: v.optional(day),
});

const claim = v.strictObject({
  ...parts.claimParts,
  /** Set for statements that nobody can look up, and that are therefore never called checked. */
  nature: v.optional(v.picklist(['forecast', 'opinion'])),
  /** Omitted for a statement that cannot change. */
  dates: v.optional(
    v.pipe(
      v.strictObject({
        /** The time at which it is true. */
        holds: v.optional(date),
        /** The time at which the sources said it. */
        said: v.optional(date),
        /** The time at which someone last checked that it is still true. */
        checked: v.optional(date),
      }),
      v.check((dates) => Object.keys(dates).length > 0, 'expected at least one date, or no "dates"'),
    ),
  ),
  /** The parties that it is about: what they say themselves counts as their own word. */
  parties: v.optional(list(id), []),
  /** For something that could not be found: where it was looked for, with which words, and until when. */
  absence: v.optional(
    v.strictObject({
      where: localized,
      /** The search terms; empty if texts were read from beginning to end. */
      queries: list(text),
      until: day,
    }),
  ),
  /** For something that we derived ourselves: the claims that it follows from, and the calculation or inference. */
  derivedFrom: v.optional(
    v.pipe(
      v.strictObject({ claims: someOf(id), calculation: v.optional(localized), inference: v.optional(localized) }),
      v.check(
        ({ calculation, inference }) => (calculation === undefined) !== (inference === undefined),
        'expected either a calculation or an inference',
      ),
    ),
  ),
  /** May be empty only for an absence, whose evidence is the search, and for derived claims. */
  evidence: list(evidence),
});

/** A correction or addition, announced to readers. */
const change = v.strictObject({
  revision: day,
  /** The ids of claims, disagreements and entities whose texts were changed. */
  of: v.optional(list(id), []),
  /** The ids of those that are new. */
  added: v.optional(list(id), []),
  /** The ids of claims and disagreements that were removed. */
  removed: v.optional(list(id), []),
  what: localized,
  why: localized,
});

export const dossierSchema = v.strictObject({
  ...parts.headParts,
  format: v.literal(1, 'expected format 1; other formats need a newer version of Caveat'),
  /** The day on which newer sources were last looked for. */
  searched: v.optional(day),
  /** Changes, the latest first. */
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
/** The dates of a statement that can change: when it was true, said and checked. */
export type Dates = NonNullable<Claim['dates']>;

/** Returns a text in a language. A proper name may be one text for all languages. */
export function inLanguage(text: string | Localized, language: DossierLanguage): string {
  return typeof text === 'string' ? text : text[language];
}

/** The schema of dossiers from before there was a `format`. Caveat still reads them, but no longer writes them. */
import * as v from 'valibot';
import { entity } from './schema-entity.ts';
import * as parts from './schema-parts.ts';
import { date, list, localized, someOf } from './schema-parts.ts';

const evidence = parts.evidenceWith(['supports', 'disputes', 'qualifies']);

export const format0Schema = v.strictObject({
  ...parts.headParts,
  entities: someOf(entity),
  sources: someOf(parts.source),
  claims: someOf(
    v.strictObject({
      ...parts.claimParts,
      asOf: v.nullable(date),
      absence: v.optional(v.strictObject({ where: localized, until: date })),
      evidence: someOf(evidence),
    }),
  ),
  disagreements: list(parts.disagreementWith(evidence)),
});

export type Dossier0 = v.InferOutput<typeof format0Schema>;

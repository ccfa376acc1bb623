/** The schema of an entity, in every format. */
import * as v from 'valibot';
import { names } from './schema-names.ts';
import { id, localized, text } from './schema-parts.ts';

export const entity = v.strictObject({
  id,
  name: text,
  kind: localized,
  /** Describes it in one line. */
  summary: localized,
  names,
});

/** `npm run dossier:schema`: derives the JSON Schema for authors' editors from the schema that the extension uses. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { dossierSchema } from '../../src/dossier/model/schema.ts';

/** Returns the JSON Schema of dossiers. Checks in code cannot be expressed in it and are left to validation. */
export function dossierJsonSchema(): object {
  return {
    title: 'Caveat dossier',
    ...toJsonSchema(dossierSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('src/dossier/model/dossier.schema.json', `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`);

/** `npm run dossier:schema`: the dossier's shape for authors' editors, from the definition that the extension uses. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { dossierSchema } from '../../src/dossier/model/schema.ts';

/** What a check of ours says in code, JSON Schema cannot: that stays for the validation to find. */
export function dossierJsonSchema(): object {
  return {
    title: 'Caveat dossier',
    ...toJsonSchema(dossierSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('src/dossier/model/dossier.schema.json', `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`);

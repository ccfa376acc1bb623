/** `npm run dossier:stale`: lists claims whose search, or newest source, is more than six months old. */
import { readFileSync } from 'node:fs';
import { parseDossier } from '../../src/dossier/validate/validate.ts';
import { staleClaims } from './staleness.ts';

const dossier = parseDossier(JSON.parse(readFileSync('src/dossier/model/dossier.json', 'utf8')));
const stale = staleClaims(dossier, new Date().toISOString().slice(0, 10));
for (const { claim, by, date } of stale) console.log(`${date ?? 'undated'}  ${by}  ${claim}`);
console.log(
  `${stale.length} of ${dossier.claims.length} claims rest on a search, check or source that is more than six months old`,
);

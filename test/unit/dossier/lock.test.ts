import { expect, it } from 'vitest';
import bundledDossier from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import bundledLock from '../../../src/dossier/model/dossier.lock.json' with { type: 'json' };
import schema from '../../../src/dossier/model/dossier.schema.json' with { type: 'json' };
import { checkOf, parseLock } from '../../../src/dossier/model/lock.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { dossierJsonSchema } from '../../../tools/dossier/json-schema.ts';
import { quotedIn, statementHash, statementHashes } from '../../../tools/dossier/locking.ts';

const dossier = parseDossier(bundledDossier);
const lock = parseLock(bundledLock);

it('the lock covers every piece of evidence as it now stands, and nothing else', () => {
  const expected = quotedIn(dossier).map((quoted) => ({
    in: quoted.in,
    source: quoted.evidence.source,
    locator: quoted.evidence.locator,
    statement: statementHash(quoted),
  }));
  expect(lock.evidence.map(({ found: _, read: __, ...entry }) => entry)).toEqual(expected);
  expect(lock.statements).toEqual(statementHashes(dossier));
  expect(lock.dossier).toBe(dossier.id);
});

it('every locator was found, and read against its text by someone who did not write the claim', () => {
  const quoted = lock.evidence.filter(({ locator }) => locator !== null);
  expect(quoted.filter(({ found, read }) => !found || !read)).toEqual([]);
  expect(lock.evidence.filter(({ locator, found, read }) => locator === null && (found || read))).toEqual([]);
});

it('tells how a piece of evidence was checked, and nothing of one that it does not know', () => {
  const [first] = lock.evidence;
  expect(checkOf(lock, first?.in ?? '', first?.source ?? '')).toMatchObject({ found: 'exact' });
  expect(checkOf(lock, 'nothing', 'nobody')).toBe(null);
});

it('the JSON Schema for authors is the one of the definition: npm run dossier:schema', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(dossierJsonSchema())));
});

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

it('the lock covers exactly the current evidence', () => {
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

it('every locator was found, and compared with its text by someone other than the author', () => {
  const quoted = lock.evidence.filter(({ locator }) => locator !== null);
  expect(quoted.filter(({ found, read }) => !found || !read)).toEqual([]);
  expect(lock.evidence.filter(({ locator, found, read }) => locator === null && (found || read))).toEqual([]);
});

it('checkOf returns how a piece of evidence was checked, and null if it is unknown', () => {
  const [first] = lock.evidence;
  expect(checkOf(lock, first?.in ?? '', first?.source ?? '')).toMatchObject({ found: 'exact' });
  expect(checkOf(lock, 'nothing', 'nobody')).toBe(null);
});

it('the JSON Schema for authors is up to date: npm run dossier:schema', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(dossierJsonSchema())));
});

/** Migrates a whole dossier of format 0, which only ../shared has. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/dossier/derive/basis.ts';
import { glanceOf } from '../../src/dossier/derive/glance.ts';
import { LANGUAGES } from '../../src/dossier/model/languages.ts';
import { parseDossier } from '../../src/dossier/validate/validate.ts';

const file = new URL('../../../shared/dossiers/majorana-1.json', import.meta.url);

const because = { meta: { because: 'they need ../shared/dossiers, which is not part of a clone' } };

describe.skipIf(!existsSync(file))('the dossier on Majorana 1', because, () => {
  const read = () => parseDossier(JSON.parse(readFileSync(file, 'utf8')));

  it('is read as format 1 with the same statuses', () => {
    const dossier = read();
    expect(dossier.format).toBe(1);
    const statuses = dossier.claims.map((claim) => [claim.id, basisOf(claim, dossier).status]);
    expect(Object.fromEntries(statuses)).toMatchObject({
      announced: 'one',
      'parity-read-out': 'own',
      'no-proof-of-the-modes': 'several',
    });
    expect(parseDossier(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
  });

  it.each(LANGUAGES)('gets a generated glance with every caveat covered or counted: %s', (language) => {
    const dossier = read();
    for (const entity of dossier.entities)
      expect(glanceOf(dossier, entity, language)?.covers.length).toBeGreaterThan(0);
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { format0Schema } from '../../../src/dossier/model/format-0.ts';
import { migrate } from '../../../src/dossier/validate/migrate.ts';
import { DossierError, parseDossier } from '../../../src/dossier/validate/validate.ts';
import { both, source } from './loose-dossier.ts';
import { small0 } from './loose-dossier-0.ts';

type Small0 = ReturnType<typeof small0>;

/** Returns the migrated claims of a small dossier after a change to it. */
function claimsOf(change: (dossier: Small0) => void) {
  const dossier = small0();
  change(dossier);
  return migrate(v.parse(format0Schema, dossier)).claims;
}

const evidence = (source: string, stance: string) => ({ source, stance, locator: null });

describe('a dossier without a format', () => {
  it('becomes one of format 1 without being modified itself', () => {
    const old = small0();
    const migrated = parseDossier(old);
    expect(old).toEqual(small0());
    expect(migrated).toMatchObject({ format: 1, id: 'small', revision: '2026-11-22', changes: [], parties: [] });
    expect(parseDossier(JSON.parse(JSON.stringify(migrated)))).toEqual(migrated);
  });

  it('keeps its one date as the time when a statement is true, except for absences', () => {
    const [fact, caveat] = claimsOf(({ claims }) => {
      claims[0].asOf = '2026-06';
      claims[1].asOf = '2026-11';
    });
    expect([fact?.dates, caveat?.dates]).toEqual([{ holds: '2026-06' }, undefined]);
    expect(claimsOf(() => {}).map(({ dates }) => dates)).toEqual([undefined, { holds: '2026-06' }]);
  });

  it.each([
    ['2026', '2026-01-01'],
    ['2026-11', '2026-11-01'],
    ['2026-11-20', '2026-11-20'],
  ])('dates a search until %s to %s', (until, day) => {
    const [, caveat] = claimsOf(({ claims }) => {
      claims[1].absence = { where: both('the papers'), until };
    });
    expect(caveat?.absence).toEqual({ where: both('the papers'), queries: [], until: day });
  });

  it('turns "qualifies" into "limits" and disputes the whole statement', () => {
    const [fact, caveat] = claimsOf(({ claims, sources }) => {
      sources.push(source('a'), source('b'));
      claims[0].evidence.push(evidence('a', 'qualifies'), evidence('b', 'disputes'));
      claims[1].evidence = [evidence('a', 'disputes')];
    });
    expect(fact?.evidence.map(({ stance, part }) => [stance, part?.en])).toEqual([
      ['supports', undefined],
      ['limits', undefined],
      ['disputes', 'the whole statement'],
    ]);
    expect(caveat?.evidence).toEqual([evidence('a', 'disputes')]);
  });

  it('makes primary sources and reports the own word of the party that a claim is about', () => {
    const dossier = small0();
    dossier.sources.push(
      { ...source('report'), kind: 'technical report', party: 'makers', author: 'Ann Author' },
      { ...source('record'), kind: 'primary', publisher: both('Record') },
      source('copy', 'report'),
    );
    dossier.claims[0].evidence = [evidence('copy', 'supports'), evidence('record', 'disputes')];
    dossier.claims[1].evidence = [evidence('paper', 'supports'), evidence('record', 'supports')];
    const { parties, sources, claims } = migrate(v.parse(format0Schema, dossier));
    expect(claims.map((claim) => claim.parties)).toEqual([['makers'], ['record']]);
    expect(sources.map(({ party }) => party)).toEqual([undefined, 'makers', 'record', undefined]);
    expect(parties).toEqual([
      { id: 'makers', name: { en: 'Ann Author', 'zh-CN': 'Ann Author' } },
      { id: 'record', name: both('Record') },
    ]);
  });

  it('gets problems with their places in the original, even if its sources form a cycle', () => {
    const dossier = small0();
    dossier.sources.push(source('copy', 'echo'), source('echo', 'copy'));
    dossier.claims[0].asOf = '2026-12';
    dossier.claims[0].evidence = [evidence('copy', 'supports')];
    dossier.claims[1].level = 'none';
    expect(() => parseDossier(dossier)).toThrow(DossierError);
    dossier.claims[1].level = 'brief';
    expect(() => parseDossier(dossier)).toThrow(
      [
        '/sources/1/derivedFrom: leads back to "copy" itself',
        '/sources/2/derivedFrom: leads back to "echo" itself',
        '/claims/0/asOf: 2026-12 is after the revision of 2026-11-22',
      ].join('\n'),
    );
  });

  it('cannot use new fields, and later formats are refused', () => {
    const problem = (input: object) => () => parseDossier(input);
    const { claims } = small0();
    const changed = [{ ...claims[0], dates: { holds: '2026' } }, claims[1]];
    expect(problem({ ...small0(), claims: changed })).toThrow('/claims/0/dates: ');
    expect(problem({ ...small0(), format: 2 })).toThrow('/format: expected format 1');
  });
});

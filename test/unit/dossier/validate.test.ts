import { describe, expect, it } from 'vitest';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import type { Claim } from '../../../src/dossier/model/schema.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { both, paper, problemsOf, small, source } from './loose-dossier.ts';

describe('the bundled dossier', () => {
  const dossier = parseDossier(bundled);
  const depth = ({ level }: Claim) => DETAIL_LEVELS.indexOf(level);
  const facts = new Map(dossier.claims.filter(({ kind }) => kind === 'fact').map((fact) => [fact.id, fact]));
  const caveats = dossier.claims.filter(({ kind }) => kind === 'caveat');

  it.each(dossier.entities.map(({ id }) => id))(
    'has few brief claims about %s but keeps the most important caveats',
    (id) => {
      const brief = dossier.claims.filter(({ entities, level }) => entities.includes(id) && level === 'brief');
      const count = brief.filter(({ kind }) => kind === 'fact').length;
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(3);
      expect(brief.map((claim) => claim.id)).toEqual(expect.arrayContaining(['post-training-only', 'no-benchmarks']));
    },
  );

  it('has a caveat for every fact', () => {
    const qualified = new Set(caveats.flatMap(({ qualifies }) => qualifies));
    expect([...facts.keys()].filter((id) => !qualified.has(id))).toEqual([]);
  });

  it('lets no fact pull a caveat into the card of another entity or of a lower level', () => {
    const astray = caveats.flatMap((caveat) =>
      caveat.qualifies.filter((id) => {
        const fact = facts.get(id);
        return !fact || depth(fact) < depth(caveat) || fact.entities.some((about) => !caveat.entities.includes(about));
      }),
    );
    expect(astray).toEqual([]);
  });

  it('lists claims from brief to full', () => {
    const levels = dossier.claims.map(depth);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  });

  it('cites a source only once per claim', () => {
    for (const { evidence } of dossier.claims) {
      const cited = evidence.map(({ source }) => source);
      expect(cited).toEqual([...new Set(cited)]);
    }
  });

  it('mentions no date after its own revision', () => {
    const dates = dossier.claims.flatMap(({ dates, overtakenBy }) => [
      ...Object.values(dates ?? {}).map((date) => date ?? ''),
      overtakenBy?.date ?? '',
    ]);
    expect(dates.filter((date) => date > dossier.revision)).toEqual([]);
  });
});

describe('parseDossier', () => {
  it('names the place of every schema violation', () => {
    const dossier = structuredClone<Record<string, unknown>>(bundled);
    dossier.revision = 'yesterday';
    dossier['a/b'] = true;
    delete dossier.title;
    expect(problemsOf(dossier)).toEqual([
      expect.stringMatching(/^\/title: /),
      expect.stringMatching(/^\/revision: /),
      expect.stringMatching(/^\/a~1b: /),
    ]);
  });

  it('lists the problems in the error’s message', () => {
    expect(() => parseDossier(null)).toThrow(/The dossier is not valid:\n: Invalid type/);
  });

  it.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])(
    'refuses the id %s, which a record by id would mistake for a member of every object',
    (id) => {
      const dossier = JSON.parse(JSON.stringify(bundled).replaceAll(`"${bundled.entities[0]?.id}"`, `"${id}"`));
      expect(problemsOf(dossier)).toContainEqual(
        expect.stringMatching(
          /^\/entities\/0\/id: (?:"(?:constructor|prototype)" has a meaning of its own in JavaScript; expected another id|expected an id such as .*)$/,
        ),
      );
    },
  );

  it('refuses a locator of more than eight words', () => {
    const dossier = small();
    dossier.claims[0].evidence = [paper({ locator: 'one two three four five six seven eight nine' })];
    expect(problemsOf(dossier)).toEqual(['/claims/0/evidence/0/locator: expected at most eight words']);
  });

  it('accepts the smallest valid dossier', () => {
    expect(problemsOf(small())).toEqual([]);
  });

  it('names every broken reference along with schema violations', () => {
    const dossier = small();
    dossier.revision = 'yesterday';
    dossier.claims[0].entities = ['nobody'];
    dossier.claims[0].evidence = [paper(), paper({ source: 'nowhere' })];
    dossier.claims[1].evidence = [paper({ origin: { source: 'elsewhere', how: 'stated' } })];
    dossier.claims[1].qualifies = ['fact', 'nothing', 'caveat'];
    dossier.claims[1].overtakenBy = { claim: 'later', date: '2026' };
    dossier.sources[0].derivedFrom = [{ source: 'gone', how: 'stated' }];
    expect(problemsOf(dossier)).toEqual([
      expect.stringMatching(/^\/revision: /),
      '/sources/0/derivedFrom/0/source: no source "gone"',
      '/claims/0/evidence/1/source: no source "nowhere"',
      '/claims/1/evidence/0/origin/source: no source "elsewhere"',
      '/claims/0/entities/0: no entity "nobody"',
      '/claims/1/qualifies/1: no claim "nothing"',
      '/claims/1/qualifies/2: "caveat" is not a fact',
      '/claims/1/overtakenBy/claim: no claim "later"',
      '/entities/0/glance/leads: "fact" is not a fact about "thing"',
    ]);
  });

  it('refuses duplicate ids', () => {
    const dossier = small();
    dossier.entities.push(dossier.entities[0]);
    dossier.sources.push(dossier.sources[0]);
    dossier.claims.push(dossier.claims[0]);
    expect(problemsOf(dossier)).toEqual([
      '/entities/1/id: "thing" already exists',
      '/claims/3/id: "fact" already exists',
      '/sources/1/id: "paper" already exists',
    ]);
  });

  it('refuses cycles of sources and unused sources', () => {
    const dossier = small();
    dossier.sources.push(source('copy', 'echo'), source('echo', 'copy'), source('idle'));
    dossier.claims[0].evidence = [paper({ origin: { source: 'copy', how: 'stated' } })];
    expect(problemsOf(dossier)).toEqual([
      '/sources/1/derivedFrom: leads back to "copy" itself',
      '/sources/2/derivedFrom: leads back to "echo" itself',
      '/sources/3: no claim uses "idle"',
    ]);
  });

  it('refuses a caveat on nothing, a fact that qualifies, and a claim that overtakes itself', () => {
    const dossier = small();
    dossier.claims[0].qualifies = ['fact'];
    dossier.claims[1].qualifies = [];
    dossier.claims[1].overtakenBy = { claim: 'caveat', date: '2026' };
    expect(problemsOf(dossier)).toEqual([
      '/claims/0/qualifies: only a caveat qualifies',
      '/claims/0: no caveat qualifies "fact"',
      '/claims/1/qualifies: a caveat has to qualify a fact',
      '/claims/1/overtakenBy: leads back to "caveat" itself',
      '/claims/2: no caveat qualifies "sum"',
    ]);
  });

  it('refuses a level with facts but no caveat', () => {
    const dossier = small();
    dossier.claims[1].level = 'full';
    expect(problemsOf(dossier)).toEqual([
      '/entities/0: at level "brief" there are facts but no caveat',
      '/entities/0: at level "standard" there are facts but no caveat',
    ]);
  });

  it('checks the evidence of disagreements too', () => {
    const dossier = small();
    dossier.disagreements[0].entities = ['nobody'];
    dossier.disagreements[0].positions[1].evidence = [paper({ source: 'nowhere' })];
    expect(problemsOf(dossier)).toEqual([
      '/disagreements/0/positions/1/evidence/0/source: no source "nowhere"',
      '/disagreements/0/entities/0: no entity "nobody"',
    ]);
  });

  it('refuses a source cited twice for a statement, and its own remark written as an origin', () => {
    const dossier = small();
    dossier.claims[0].evidence.push(paper({ origin: { source: 'paper', how: 'stated' } }));
    expect(problemsOf(dossier)).toEqual([
      '/claims/0/evidence/1/source: "paper" is already cited there',
      `/claims/0/evidence/1/origin: write the source's own remark as "own"`,
    ]);
  });

  it('refuses dates after the revision, to their own precision', () => {
    const dossier = small();
    dossier.claims[0].dates = { holds: '2026-11', said: '2026-11-22', checked: '2026' };
    dossier.claims[1].dates = { holds: '2026-12', said: '2026-11-23', checked: '2027' };
    expect(problemsOf(dossier)).toEqual([
      '/claims/1/dates/holds: 2026-12 is after the revision of 2026-11-22',
      '/claims/1/dates/said: 2026-11-23 is after the revision of 2026-11-22',
      '/claims/1/dates/checked: 2027 is after the revision of 2026-11-22',
    ]);
  });

  it('accepts a search or a check after the last revision', () => {
    const dossier = { ...small(), searched: '2026-12-24' };
    dossier.claims[0].dates = { holds: '2026-12', checked: '2026-12-24' };
    dossier.claims[1].absence = { where: both('the papers'), queries: [], until: '2026-12-24' };
    expect(problemsOf(dossier)).toEqual(['/claims/0/dates/holds: 2026-12 is after the revision of 2026-11-22']);
    dossier.searched = '2026-12-23';
    expect(problemsOf(dossier)).toHaveLength(3);
  });

  it.each([[{}], [[]]])('refuses empty dates: %j', (dates) => {
    const dossier = small();
    dossier.claims[0].dates = dates;
    expect(problemsOf(dossier)).toEqual(['/claims/0/dates: expected at least one date, or no "dates"']);
  });

  it('shortens long values in its messages', () => {
    const dossier = { ...small(), id: 'x'.repeat(100_000), title: 'y'.repeat(100_000) };
    for (const problem of problemsOf(dossier)) expect(problem.length).toBeLessThan(250);
  });
});

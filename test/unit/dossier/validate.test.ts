import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bundled from '../../../src/dossier/dossier.json' with { type: 'json' };
import { DETAIL_LEVELS } from '../../../src/dossier/levels.ts';
import type { Claim } from '../../../src/dossier/schema.ts';
import { DossierError, parseDossier } from '../../../src/dossier/validate.ts';

function problemsOf(input: unknown): readonly string[] {
  try {
    parseDossier(input);
    return [];
  } catch (error) {
    if (error instanceof DossierError) return error.problems;
    throw error;
  }
}

describe('the bundled dossier', () => {
  const dossier = parseDossier(bundled);
  const depth = ({ level }: Claim) => DETAIL_LEVELS.indexOf(level);
  const facts = new Map(dossier.claims.filter(({ kind }) => kind === 'fact').map((fact) => [fact.id, fact]));
  const caveats = dossier.claims.filter(({ kind }) => kind === 'caveat');

  it.each(dossier.entities.map(({ id }) => id))('is brief about %s and keeps the caveats that matter most', (id) => {
    const brief = dossier.claims.filter(({ entities, level }) => entities.includes(id) && level === 'brief');
    const count = brief.filter(({ kind }) => kind === 'fact').length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
    expect(brief.map((claim) => claim.id)).toEqual(expect.arrayContaining(['post-training-only', 'no-benchmarks']));
  });

  it('has a caveat to every fact', () => {
    const qualified = new Set(caveats.flatMap(({ qualifies }) => qualifies));
    expect([...facts.keys()].filter((id) => !qualified.has(id))).toEqual([]);
  });

  it('lets no fact draw a caveat into a card of another entity or of a lesser level', () => {
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

  it('cites a source once for a claim', () => {
    for (const { evidence } of dossier.claims) {
      const cited = evidence.map(({ source }) => source);
      expect(cited).toEqual([...new Set(cited)]);
    }
  });

  it('speaks of no time after its own revision', () => {
    const dates = dossier.claims.flatMap(({ asOf, overtaken }) => [asOf ?? '', overtaken?.date ?? '']);
    expect(dates.filter((date) => date > dossier.revision)).toEqual([]);
  });
});

describe('parseDossier', () => {
  it('names every break of the shape by its place', () => {
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

  it('says why in its message', () => {
    expect(() => parseDossier(null)).toThrow(/The dossier is not valid:\n: Invalid type/);
  });

  it('refuses a locator of more than eight words', () => {
    const dossier = small();
    dossier.claims[0].evidence[0].locator = 'one two three four five six seven eight nine';
    expect(problemsOf(dossier)).toEqual(['/claims/0/evidence/0/locator: expected at most eight words']);
  });

  it('accepts the smallest sound dossier', () => {
    expect(problemsOf(small())).toEqual([]);
  });

  it('names every reference that leads nowhere, together with breaks of the shape', () => {
    const dossier = small();
    dossier.revision = 'yesterday';
    dossier.claims[0].entities = ['nobody'];
    dossier.claims[0].evidence[0].source = 'nowhere';
    dossier.claims[1].evidence[0].origin = 'elsewhere';
    dossier.claims[1].qualifies = ['fact', 'nothing', 'caveat'];
    dossier.claims[1].overtaken = { by: 'later', date: '2026' };
    dossier.sources[0].derivedFrom = [{ source: 'gone', how: 'stated' }];
    expect(problemsOf(dossier)).toEqual([
      expect.stringMatching(/^\/revision: /),
      '/sources/0/derivedFrom/0/source: no source "gone"',
      '/claims/0/evidence/0/source: no source "nowhere"',
      '/claims/1/evidence/0/origin: no source "elsewhere"',
      '/claims/0/entities/0: no entity "nobody"',
      '/claims/1/qualifies/1: no claim "nothing"',
      '/claims/1/qualifies/2: "caveat" is not a fact',
      '/claims/1/overtaken/by: no claim "later"',
    ]);
  });

  it('refuses ids twice', () => {
    const dossier = small();
    dossier.entities.push(dossier.entities[0]);
    dossier.sources.push(dossier.sources[0]);
    dossier.claims.push(dossier.claims[0]);
    expect(problemsOf(dossier)).toEqual([
      '/entities/1/id: "thing" is there already',
      '/sources/1/id: "paper" is there already',
      '/claims/2/id: "fact" is there already',
    ]);
  });

  it('refuses sources that derive from each other, and sources without use', () => {
    const dossier = small();
    dossier.sources.push(source('copy', 'echo'), source('echo', 'copy'), source('idle'));
    dossier.claims[0].evidence[0].origin = 'copy';
    expect(problemsOf(dossier)).toEqual([
      '/sources/1/derivedFrom: leads back to "copy" itself',
      '/sources/2/derivedFrom: leads back to "echo" itself',
      '/sources/3: no claim uses "idle"',
    ]);
  });

  it('refuses a caveat to nothing, a fact that qualifies, and a claim that overtakes itself', () => {
    const dossier = small();
    dossier.claims[0].qualifies = ['fact'];
    dossier.claims[1].qualifies = [];
    dossier.claims[1].overtaken = { by: 'caveat', date: '2026' };
    expect(problemsOf(dossier)).toEqual([
      '/claims/0/qualifies: only a caveat qualifies',
      '/claims/1/qualifies: a caveat has to qualify a fact',
      '/claims/1/overtaken/by: a claim cannot overtake itself',
    ]);
  });

  it('refuses facts without a caveat, level by level', () => {
    const dossier = small();
    dossier.claims[1].level = 'full';
    expect(problemsOf(dossier)).toEqual([
      '/entities/0: at level "brief" there are facts but no caveat',
      '/entities/0: at level "standard" there are facts but no caveat',
    ]);
  });

  it('returns or lists problems, whatever is broken', () => {
    const mutations = fc.array(fc.record({ steps: fc.array(fc.nat(), { maxLength: 8 }), change }), { maxLength: 6 });
    fc.assert(
      fc.property(mutations, (list) => {
        let dossier: unknown = structuredClone(bundled);
        for (const { steps, change } of list) dossier = mutate(dossier, steps, change);
        try {
          expect(parseDossier(dossier).id).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(DossierError);
          expect(error).toHaveProperty(['problems', 0]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

type Change = { readonly to: unknown } | 'delete' | 'double';
const known = [...bundled.claims, ...bundled.sources, ...bundled.entities].map(({ id }) => id);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>('delete', 'double'),
  fc.record({
    to: fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true }),
      // An id that exists, in the wrong place, gets past the shape.
      fc.constantFrom(...known),
    ),
  }),
);

/** Changes what the steps lead to; each step picks one key of the value that it has come to. */
function mutate(value: unknown, steps: readonly number[], change: Change): unknown {
  const [step, ...rest] = steps;
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const picked = step === undefined ? undefined : entries[step % entries.length];
  if (!picked) return typeof change === 'object' ? change.to : value;
  const [key, child] = picked;
  const changed = entries.flatMap(([name, old]): [string, unknown][] => {
    if (name !== key) return [[name, old]];
    if (rest.length > 0) return [[name, mutate(child, rest, change)]];
    if (change === 'delete') return [];
    if (change === 'double')
      return [
        [name, old],
        [`${name}-2`, old],
      ];
    return [[name, change.to]];
  });
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

function source(id: string, from?: string) {
  const derivedFrom = from ? [{ source: from, how: 'stated' }] : [];
  return { id, publisher: 'P', title: 'T', url: null, date: null, kind: 'news', derivedFrom };
}

/** One fact, one caveat, one source. Loosely typed, for tests break it. */
function small() {
  const claim = (id: string, kind: string): LooseClaim => ({
    id,
    kind,
    entities: ['thing'],
    text: { en: 'Text.' },
    level: 'brief',
    asOf: null,
    evidence: [{ source: 'paper', stance: 'supports', locator: null }],
  });
  const fact = claim('fact', 'fact');
  const caveat = { ...claim('caveat', 'caveat'), qualifies: ['fact'] };
  const claims: [LooseClaim, LooseClaim, ...LooseClaim[]] = [fact, caveat];
  const sources: [LooseSource, ...LooseSource[]] = [source('paper')];
  const entity = { id: 'thing', name: 'Thing', kind: { en: 'Thing' }, names: [[['Thing']]] };
  const entities: [typeof entity, ...(typeof entity)[]] = [entity];
  return { id: 'small', title: { en: 'Small' }, revision: '2026-11-22', entities, sources, claims };
}

type LooseSource = ReturnType<typeof source>;

interface LooseEvidence {
  source: string;
  stance: string;
  locator: string | null;
  origin?: string;
}

interface LooseClaim {
  id: string;
  kind: string;
  entities: string[];
  text: { en: string };
  level: string;
  asOf: null;
  qualifies?: string[];
  overtaken?: { by: string; date: string };
  evidence: [LooseEvidence, ...LooseEvidence[]];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../src/dossier/derive/basis.ts';
import { rootsOf } from '../../../src/dossier/derive/origins.ts';
import type { Evidence, Source } from '../../../src/dossier/model/schema.ts';
import { fact, source, supports } from './pieces.ts';

const how = fc.constantFrom('stated' as const, 'inferred' as const);
const step = fc.record({ at: fc.nat(), how });

/** Sources that draw only on earlier ones, so that there are no cycles. */
const sources: fc.Arbitrary<Source[]> = fc
  .array(
    fc.record({
      steps: fc.option(fc.array(step, { maxLength: 3 })),
      party: fc.option(fc.constantFrom('left', 'right'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ steps, party }, index) =>
      source(`s${index}`, {
        party,
        derivedFrom: steps && (index === 0 ? [] : steps.map(({ at, how }) => ({ source: `s${at % index}`, how }))),
      }),
    ),
  );

const known = sources.chain((list) => {
  const id = fc.constantFrom(...list.map((source) => source.id));
  const origin = fc.oneof(fc.constantFrom(undefined, null, 'own' as const), fc.record({ source: id, how }));
  const stance = fc.constantFrom(...(['supports', 'partly', 'limits', 'disputes', 'overstates'] as const));
  const evidence: fc.Arbitrary<Evidence> = fc.record({ source: id, stance, locator: fc.constant(null), origin });
  return fc.record({
    sources: fc.constant(list),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 8 }),
    more: id,
  });
});

const basis = (evidence: Evidence[], sources: Source[]) => basisOf(fact('claim', { evidence }), { sources });

describe('basisOf, for arbitrary sources', () => {
  it('finds no more independent origins than stated ones', () => {
    fc.assert(
      fc.property(known, ({ sources, evidence }) => {
        const supporting = evidence.filter(({ stance }) => stance === 'supports');
        const roots = supporting.flatMap((entry) => rootsOf(entry, sources).flatMap(({ source }) => source ?? []));
        const { independent, origins, unstated } = basis(evidence, sources);
        expect(independent).toBeLessThanOrEqual(new Set(roots).size);
        expect(independent > 0).toBe(roots.length > 0);
        expect(new Set(origins.map(({ source }) => source))).toEqual(new Set(roots));
        expect(unstated).toBeLessThanOrEqual(supporting.length);
      }),
    );
  });

  it('counts each supporting source under an origin or as unstated', () => {
    fc.assert(
      fc.property(known, ({ sources, evidence }) => {
        const { sources: supporting, origins, unstated } = basis(evidence, sources);
        expect(supporting).toBe(evidence.filter(({ stance }) => stance === 'supports').length);
        expect(origins.reduce((sum, origin) => sum + origin.sources, unstated)).toBeGreaterThanOrEqual(supporting);
        for (const origin of origins) {
          expect(origin.sources + unstated).toBeLessThanOrEqual(supporting);
          expect(origin.inferred).toBeLessThanOrEqual(origin.sources);
        }
      }),
    );
  });

  it('gains no independence from evidence with an unstated origin', () => {
    fc.assert(
      fc.property(known, ({ sources, evidence, more }) => {
        const before = basis(evidence, sources);
        const silent = source('silent', { derivedFrom: null });
        for (const entry of [supports(more, { origin: null }), supports('silent')]) {
          const after = basis([...evidence, entry], [...sources, silent]);
          expect(after).toMatchObject({ independent: before.independent, origins: before.origins });
          expect(after.unstated).toBe(before.unstated + 1);
        }
      }),
    );
  });

  it('is not disputed by sources that overstate or that state no origin', () => {
    fc.assert(
      fc.property(known, ({ sources, evidence, more }) => {
        const before = basis(evidence, sources).status;
        const further = supports(more, { stance: 'overstates', origin: 'own' });
        const silent = supports(more, { stance: 'disputes', origin: null });
        for (const entry of [further, silent]) expect(basis([...evidence, entry], sources).status).toBe(before);
      }),
    );
  });

  it('does not depend on the order of the evidence', () => {
    const shuffled = known.chain(({ sources, evidence }) =>
      fc.record({
        sources: fc.constant(sources),
        evidence: fc.constant(evidence),
        other: fc.shuffledSubarray(evidence, { minLength: evidence.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ sources, evidence, other }) => {
        expect(basis(other, sources)).toEqual(basis(evidence, sources));
      }),
    );
  });

  it('counts supporting evidence only', () => {
    fc.assert(
      fc.property(known, ({ sources, evidence }) => {
        const { status: _, ...counts } = basis(evidence, sources);
        const supporting = evidence.filter(({ stance }) => stance === 'supports');
        expect(basis(supporting, sources)).toMatchObject(counts);
      }),
    );
  });
});

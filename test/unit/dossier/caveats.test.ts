import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/dossier/citation/quotation.ts';
import { caveatsWith, overtakingsOf } from '../../../src/dossier/derive/caveats.ts';
import { describeWhole } from '../../../src/dossier/describe/describe-dossier.ts';
import { describe as describeEntity } from '../../../src/dossier/describe/describe-entity.ts';
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import type { Claim, Dossier } from '../../../src/dossier/model/schema.ts';
import { both, caveat, dossierOf, fact, lockOf, NOWHERE } from './pieces.ts';

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const by = (claim: string): Partial<Claim> => ({ overtakenBy: { claim, date: '2026-07' } });

/** Claim a was overtaken by b, and b by c. */
const CHAIN = [
  fact('a', by('b')),
  fact('b', { ...by('c'), level: 'full' }),
  fact('c', { level: 'full' }),
  caveat('of-a', { level: 'full', qualifies: ['a'] }),
  caveat('of-b', { level: 'full', qualifies: ['b'] }),
  caveat('of-c', { level: 'full', qualifies: ['c'], ...by('d') }),
  fact('d', { level: 'full', entities: ['other'] }),
  caveat('of-d', { level: 'full', entities: ['other'], qualifies: ['d'] }),
  caveat('of-none', { level: 'full', qualifies: ['e'] }),
  fact('e', { level: 'full' }),
];

const everywhere = (dossier: Dossier, id: string) => {
  const request = { entity: 'thing', level: 'brief', language: 'en', today: '2026-11-24', reporting: NOWHERE } as const;
  const card = describeEntity(dossier, lockOf(dossier), request);
  const page = describeWhole(dossier, lockOf(dossier), {
    language: 'en',
    today: '2026-11-24',
    reporting: NOWHERE,
  }).chapters.flatMap(({ facts }) => facts);
  return {
    card: idsOf([...card.caveats, ...card.furtherCaveats]),
    copy: idsOf(quote(dossier, id, 'en').caveats),
    page: idsOf(page.find(({ fact }) => fact.id === id)?.limits ?? []),
  };
};

describe('the caveats that travel with a fact', () => {
  it('include those of claims that overtook it, in card, copy and page alike', () => {
    const due = ['of-a', 'of-b', 'of-c', 'of-d'];
    expect(everywhere(dossierOf({ claims: CHAIN }), 'a')).toEqual({ card: due, copy: due, page: due });
  });

  it('include those of claims that it was calculated from', () => {
    const claims = [
      fact('product', { derivedFrom: { claims: ['one', 'two'], calculation: both('one × two') } }),
      fact('one'),
      fact('two', by('three')),
      fact('three'),
      caveat('of-one', { qualifies: ['one'] }),
      caveat('of-three', { qualifies: ['three'] }),
    ];
    expect(idsOf(caveatsWith(claims.slice(0, 1), claims))).toEqual(['of-one', 'of-three']);
  });

  it('are none if there are none', () => {
    expect(caveatsWith([], CHAIN)).toEqual([]);
  });
});

describe('overtakingsOf', () => {
  it('follows the chain to its end and terminates on cycles', () => {
    expect(CHAIN.slice(0, 3).map((claim) => idsOf(overtakingsOf(claim, CHAIN).map((later) => later.claim)))).toEqual([
      ['b', 'c'],
      ['c'],
      [],
    ]);
    const circle = [fact('one', by('two')), fact('two', by('one'))];
    expect(circle.map((claim) => overtakingsOf(claim, circle).length)).toEqual([1, 1]);
    expect(overtakingsOf(fact('lost', by('nowhere')), CHAIN)).toEqual([]);
  });
});

const COUNT = 8;
const place = fc.nat({ max: COUNT - 1 });

/** Claims that overtake, qualify and derive from each other arbitrarily, cycles included. */
const claims: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.record({
      isCaveat: fc.boolean(),
      level: fc.constantFrom(...DETAIL_LEVELS),
      entities: fc.subarray(['thing', 'other'], { minLength: 1 }),
      later: fc.option(place),
      qualifies: fc.array(place, { maxLength: 3 }),
      from: fc.option(fc.array(place, { minLength: 1, maxLength: 2 })),
    }),
    { minLength: COUNT, maxLength: COUNT },
  )
  .map((list) =>
    list.map(({ isCaveat, level, entities, later, qualifies, from }, index) =>
      fact(`c${index}`, {
        kind: isCaveat ? 'caveat' : 'fact',
        level,
        entities,
        ...(later === null ? {} : by(`c${later}`)),
        qualifies: isCaveat ? qualifies.map((at) => `c${at}`) : [],
        ...(from && { derivedFrom: { claims: from.map((at) => `c${at}`), calculation: both('sum') } }),
      }),
    ),
  );

it('nothing is shown without its caveats, at any level', () => {
  fc.assert(
    fc.property(claims, fc.constantFrom(...DETAIL_LEVELS), (list, level) => {
      const dossier = dossierOf({ claims: list });
      const request = { entity: 'thing', level, language: 'en', today: '2026-11-24', reporting: NOWHERE } as const;
      const card = describeEntity(dossier, lockOf(dossier), request);
      const shown = [...card.caveats, ...card.facts, ...card.views, ...card.furtherCaveats];
      const told = new Set([...idsOf(shown), ...laterThan(idsOf(shown), list)]);
      const due = list.filter(({ kind, qualifies }) => kind === 'caveat' && qualifies.some((id) => told.has(id)));
      expect(idsOf([...card.caveats, ...card.furtherCaveats])).toEqual(expect.arrayContaining(idsOf(due)));
      for (const { id } of [...card.facts, ...card.views])
        expect(idsOf(shown)).toEqual(expect.arrayContaining(idsOf(quote(dossier, id, 'en').caveats)));
    }),
  );
});

/** Returns the ids of all claims that overtook any of these, transitively. */
function laterThan(ids: readonly string[], list: readonly Claim[]): Set<string> {
  const met = new Set(ids);
  for (const id of met) {
    const later = list.find((claim) => claim.id === id)?.overtakenBy?.claim;
    if (later) met.add(later);
  }
  return met;
}

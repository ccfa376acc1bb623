import { describe, expect, it } from 'vitest';
import { both, paper, problemsOf, small, source } from './loose-dossier.ts';

/** Returns the problems of the small dossier after a change to it. */
function after(change: (dossier: ReturnType<typeof small>) => void): readonly string[] {
  const dossier = small();
  change(dossier);
  return problemsOf(dossier);
}

describe('a claim', () => {
  it('needs evidence, unless it is an absence or derived', () => {
    const problems = after(({ claims }) => {
      for (const claim of claims) claim.evidence = [];
    });
    expect(problems).toEqual(['/claims/0/evidence: expected evidence, an absence or "derivedFrom"']);
  });

  it('that is both supported and disputed has to say which part is disputed', () => {
    const disputed = (part?: object) =>
      after(({ claims, sources }) => {
        sources.push(source('critic'));
        claims[0].evidence.push(paper({ source: 'critic', stance: 'disputes', ...(part && { part }) }));
      });
    expect(disputed()).toEqual(['/claims/0/evidence/1/part: others support it, so say which part "critic" disputes']);
    expect(disputed(both('the size'))).toEqual([]);
  });

  it.each(['partly', 'limits', 'overstates'])('may be supported by one source while another %s', (stance) => {
    const problems = after(({ claims, sources }) => {
      sources.push(source('other'));
      claims[0].evidence.push(paper({ source: 'other', stance }));
    });
    expect(problems).toEqual([]);
  });

  it('that is only disputed needs no part', () => {
    expect(
      after(({ claims }) => {
        claims[1].evidence = [paper({ stance: 'disputes' })];
      }),
    ).toEqual([]);
  });

  it('is derived from existing claims other than itself', () => {
    const problems = after(({ claims }) => {
      const [fact, , sum] = claims;
      fact.derivedFrom = { claims: ['sum'], calculation: both('2 - 1') };
      sum.derivedFrom = { claims: ['fact', 'nothing'], calculation: both('1 + 1') };
    });
    expect(problems).toEqual([
      '/claims/0/derivedFrom: leads back to "fact" itself',
      '/claims/2/derivedFrom/claims/1: no claim "nothing"',
      '/claims/2/derivedFrom: leads back to "sum" itself',
    ]);
  });

  it.each([{}, { calculation: both('1 + 1'), inference: both('so') }])('is derived in exactly one way: %j', (how) => {
    const problems = after(({ claims }) => {
      claims[2].derivedFrom = { claims: ['fact'], ...how };
    });
    expect(problems).toEqual(['/claims/2/derivedFrom: expected either a calculation or an inference']);
  });

  it('refers to existing parties, as sources do', () => {
    const problems = after(({ claims, sources, parties }) => {
      claims[0].parties = ['makers', 'nobody'];
      sources[0].party = 'nobody';
      parties.push(...parties);
    });
    expect(problems).toEqual([
      '/parties/1/id: "makers" already exists',
      '/sources/0/party: no party "nobody"',
      '/claims/0/parties/1: no party "nobody"',
    ]);
  });
});

describe('a glance', () => {
  it('leads with a fact about its entity', () => {
    for (const leads of ['caveat', 'nothing'])
      expect(
        after(({ entities }) => {
          entities[0].glance.leads = leads;
        }),
      ).toEqual([`/entities/0/glance/leads: "${leads}" is not a fact about "thing"`]);
  });

  it('covers only caveats, including all that travel with its fact', () => {
    const problems = after(({ entities, claims }) => {
      claims.push({ ...claims[1], id: 'new' }, { ...claims[0], id: 'later' });
      claims.push({ ...claims[1], id: 'of-later', qualifies: ['later'] });
      claims[0].overtakenBy = { claim: 'later', date: '2026-07' };
      entities[0].glance.covers = ['caveat', 'fact', 'nothing'];
    });
    expect(problems).toEqual([
      '/entities/0/glance/covers/1: "fact" is not a caveat',
      '/entities/0/glance/covers/2: "nothing" is not a caveat',
      '/entities/0/glance/covers: "new" travels with "fact", so cover it',
      '/entities/0/glance/covers: "of-later" travels with "fact", so cover it',
    ]);
  });
});

describe('a change', () => {
  it('names existing or removed items and is not later than the revision', () => {
    const problems = after(({ changes }) => {
      const [change] = changes;
      if (!change) throw new Error('no change');
      changes.push(
        { ...change, of: ['thing', 'question', 'gone'], removed: ['caveat'] },
        { ...change, revision: '2026-11-23', of: [], added: [], removed: [] },
      );
    });
    expect(problems).toEqual([
      '/changes/1/of/2: no claim, disagreement or entity "gone"; if it is gone, list it as removed',
      '/changes/1/removed/0: "caveat" is still there',
      '/changes/2/revision: 2026-11-23 is after the revision of 2026-11-22',
      '/changes/2: say what was changed, added or removed',
    ]);
  });
});

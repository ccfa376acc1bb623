import { describe, expect, it } from 'vitest';
import {
  type Description,
  describe as describeEntity,
  type Request,
} from '../../../src/dossier/describe/describe-entity.ts';
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import type { Claim, Disagreement, Dossier } from '../../../src/dossier/model/schema.ts';
import { both, caveat, dossierOf, fact, lockOf, NOWHERE, source, supports } from './pieces.ts';

function describeThing(change: Partial<Dossier>, request: Partial<Request> = {}): Description {
  const dossier = dossierOf(change);
  return describeEntity(dossier, lockOf(dossier), {
    entity: 'thing',
    level: 'brief',
    language: 'en',
    today: '2026-11-24',
    reporting: NOWHERE,
    ...request,
  });
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const shown = ({ caveats, facts, furtherCaveats }: Description) => idsOf([...caveats, ...facts, ...furtherCaveats]);
const position = (...sources: string[]) => ({ text: both('So'), evidence: sources.map((id) => supports(id)) });
const disagreement = (id: string, change: Partial<Disagreement> = {}): Disagreement => ({
  id,
  entities: ['thing'],
  question: both('Is it?'),
  positions: [position('a'), position('b')],
  ...change,
});

describe('describe', () => {
  it('throws for an entity that the dossier does not have', () => {
    expect(() => describeThing({}, { entity: 'nobody' })).toThrow(RangeError);
    expect(() => describeThing({}, { entity: 'nobody' })).toThrow(/"nobody".*"small"/);
  });

  it('describes the entity in the requested language', () => {
    const nothing = {
      caveats: [],
      facts: [],
      views: [],
      furtherCaveats: [],
      disagreements: [],
      sources: [],
      origins: [],
      added: new Set(),
    };
    const freshness = { revision: '2026-11-22', newestSource: '2026-06', searched: null, oldBy: null };
    const dates = { freshness, checked: '2026-11-23' };
    const english = { name: 'Thing', kind: 'A thing', summary: 'A thing of some kind', glance: null };
    expect(describeThing({}, { level: 'full' })).toMatchObject({ ...english, ...dates, ...nothing });
    const chinese = { name: 'Thing', kind: 'A thing（中文）', summary: 'A thing of some kind（中文）' };
    expect(describeThing({}, { language: 'zh-CN' })).toMatchObject(chinese);
  });

  it('includes the freshness', () => {
    expect(describeThing({}, { today: '2027-05-23' }).freshness.oldBy).toBe('revision');
  });

  it('shows claims of the level and of those before it', () => {
    const claims = DETAIL_LEVELS.map((level) => fact(level, { level }));
    expect(DETAIL_LEVELS.map((level) => shown(describeThing({ claims }, { level })))).toEqual([
      ['brief'],
      ['brief', 'standard'],
      ['brief', 'standard', 'full'],
    ]);
  });

  it('lists what the level adds, without caveats that the level below showed along with a fact', () => {
    const claims = [
      fact('early', { level: 'standard' }),
      caveat('with-early', { qualifies: ['early'], level: 'full' }),
      fact('late', { level: 'full' }),
    ];
    const disagreements = [disagreement('question')];
    expect([...describeThing({ claims, disagreements }, { level: 'full' }).added]).toEqual(['late', 'question']);
    expect([...describeThing({ claims, disagreements }, { level: 'standard' }).added]).toEqual(['early', 'with-early']);
  });

  it('leaves out claims about other entities', () => {
    const claims = [
      fact('mine'),
      fact('theirs', { entities: ['other'] }),
      fact('ours', { entities: ['other', 'thing'] }),
    ];
    const disagreements = [disagreement('mine'), disagreement('theirs', { entities: ['other'] })];
    const description = describeThing({ claims, disagreements }, { level: 'full' });
    expect(shown(description)).toEqual(['mine', 'ours']);
    expect(idsOf(description.disagreements)).toEqual(['mine']);
  });

  it('separates forecasts and opinions from facts, and keeps their caveats', () => {
    const claims = [
      fact('guess', { nature: 'forecast' }),
      fact('one'),
      fact('taste', { nature: 'opinion' }),
      caveat('limit', { qualifies: ['guess'], level: 'full' }),
    ];
    const { facts, views, caveats } = describeThing({ claims });
    expect([idsOf(facts), idsOf(views), idsOf(caveats)]).toEqual([['one'], ['guess', 'taste'], ['limit']]);
  });

  it('shows disagreements and origins only at the last level', () => {
    const full = { claims: [fact('one')], disagreements: [disagreement('question')] };
    for (const level of ['brief', 'standard'] as const)
      expect(describeThing(full, { level })).toMatchObject({ disagreements: [], origins: [] });
    const { disagreements, origins } = describeThing(full, { level: 'full' });
    expect([disagreements.length, origins.length]).toEqual([1, 2]);
  });
});

describe('the caveats', () => {
  const place = ({ caveats, furtherCaveats }: Description) => [idsOf(caveats), idsOf(furtherCaveats)];

  it('come with their fact, whatever their own level and entities', () => {
    const claims = [
      fact('mine'),
      caveat('deep', { level: 'full', qualifies: ['mine'] }),
      caveat('astray', { entities: ['other'], qualifies: ['mine'] }),
      caveat('elsewhere', { entities: ['other'], qualifies: ['theirs'] }),
      fact('theirs', { entities: ['other'] }),
    ];
    expect(place(describeThing({ claims }))).toEqual([['deep', 'astray'], []]);
  });

  it('are shown at their own level even before their fact is', () => {
    const claims = [fact('later', { level: 'full' }), caveat('early', { qualifies: ['later'] })];
    expect(shown(describeThing({ claims }))).toEqual(['early']);
  });

  it('go before the facts if they limit everything, and after them otherwise', () => {
    const claims = [
      fact('one'),
      fact('two', { level: 'standard' }),
      caveat('single', { level: 'standard', qualifies: ['two'] }),
      caveat('general', { qualifies: ['one', 'two'] }),
      caveat('deep', { level: 'full', qualifies: ['one'] }),
    ];
    expect(place(describeThing({ claims }))).toEqual([['general', 'deep'], []]);
    expect(place(describeThing({ claims }, { level: 'standard' }))).toEqual([['general'], ['single', 'deep']]);
    expect(place(describeThing({ claims }, { level: 'full' }))).toEqual([['general'], ['single', 'deep']]);
  });

  it('of claims that overtook a fact or caveat come along too', () => {
    const overtaken = (claim: string): Partial<Claim> => ({ overtakenBy: { claim, date: '2026-07' } });
    const claims = [
      fact('shown', overtaken('new')),
      fact('new', { level: 'full' }),
      caveat('of-new', { level: 'full', qualifies: ['new'] }),
      caveat('first', { qualifies: ['shown'], ...overtaken('later') }),
      fact('later', { level: 'full', ...overtaken('latest') }),
      caveat('second', { level: 'full', qualifies: ['later'], ...overtaken('latest') }),
      fact('latest', { level: 'full' }),
      caveat('third', { level: 'full', qualifies: ['latest'] }),
    ];
    expect(place(describeThing({ claims }))).toEqual([['of-new', 'first', 'second', 'third'], []]);
  });
});

describe('the sources', () => {
  const evidence = (...sources: string[]) => sources.map((id) => supports(id));

  it('are those that are cited, with their numbers in the whole dossier', () => {
    const claims = [
      fact('theirs', { entities: ['other'], evidence: evidence('d') }),
      fact('one', { evidence: evidence('a', 'b') }),
      caveat('deep', { level: 'full', qualifies: ['one'], evidence: evidence('a', 'e') }),
      caveat('later', { level: 'standard', qualifies: ['two'], evidence: evidence('c') }),
      fact('two', { level: 'standard', evidence: evidence('b') }),
    ];
    const sources = ['e', 'a', 'b', 'c', 'd', 'unused'].map((id) => source(id));
    const told = {
      claims,
      sources,
      disagreements: [disagreement('question', { positions: [position('d'), position('a')] })],
    };
    const numbered = (level: Request['level']) =>
      describeThing(told, { level }).sources.map(({ id, number }) => `${number} ${id}`);
    expect(numbered('brief')).toEqual(['2 a', '3 b', '4 e']);
    expect(numbered('standard')).toEqual(['2 a', '3 b', '4 e', '5 c']);
    expect(numbered('full')).toEqual(['1 d', '2 a', '3 b', '4 e', '5 c']);
  });
});

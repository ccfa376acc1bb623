import { describe, expect, it } from 'vitest';
import { quote } from '../../../../src/dossier/citation/quotation.ts';
import type { Claim, Dossier, Evidence, Source } from '../../../../src/dossier/model/schema.ts';

const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中）` });

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: id.toUpperCase(),
  title: both(`Title of ${id}`),
  url: null,
  date: null,
  kind: 'news',
  derivedFrom: [],
  ...more,
});

const evidence = (id: string, stance: Evidence['stance'] = 'supports'): Evidence => ({
  source: id,
  stance,
  locator: null,
});

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  kind: more.qualifies ? 'caveat' : 'fact',
  entities: ['chip'],
  text: both(`Text of ${id}.`),
  level: 'brief',
  dates: {},
  parties: [],
  qualifies: [],
  evidence: [evidence('a')],
  ...more,
});

function dossierOf(claims: Claim[]): Dossier {
  return {
    format: 1,
    changes: [],
    parties: [],
    id: 'example',
    title: both('Example'),
    revision: '2026-11-24',
    languages: ['en', 'zh-CN'],
    entities: [],
    sources: [
      source('a', {
        author: { given: 'Luke', family: 'James' },
        url: 'https://a.example/',
        date: '2026-06',
        retrieved: '2026-11-20',
      }),
      source('b'),
    ],
    claims,
    disagreements: [],
  };
}

const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('a quotation', () => {
  const dossier = dossierOf([
    claim('fact', {
      dates: { holds: '2026-06' },
      evidence: [evidence('b', 'disputes'), { ...evidence('a'), locator: 'words of it' }],
    }),
    claim('other'),
    claim('caveat', {
      qualifies: ['fact', 'other'],
      absence: { where: both('reports'), queries: [], until: '2026-11-20' },
      overtakenBy: { claim: 'later', date: '2026-07' },
    }),
    claim('caveat-of-other', { qualifies: ['other'] }),
    claim('later'),
    claim('caveat-of-later', { qualifies: ['later'] }),
  ]);

  it('has the fact in the reader’s language', () => {
    expect(quote(dossier, 'other', 'zh-CN')).toMatchObject({
      statement: { id: 'other', text: 'Text of other.（中）', dates: {}, absence: null, overtaken: [] },
      revision: '2026-11-24',
      language: 'zh-CN',
    });
    expect(quote(dossier, 'fact', 'en').statement).toMatchObject({
      text: 'Text of fact.',
      dates: { holds: '2026-06' },
    });
  });

  it('has the sources in the order of the evidence', () => {
    expect(quote(dossier, 'fact', 'en').sources).toEqual([
      {
        id: 'b',
        publisher: 'B',
        author: null,
        title: 'Title of b',
        url: null,
        date: null,
        accessed: null,
        kind: 'news',
        stance: 'disputes',
        quotes: [],
      },
      {
        id: 'a',
        publisher: 'A',
        author: { given: 'Luke', family: 'James' },
        title: 'Title of a',
        url: 'https://a.example/',
        date: '2026-06',
        accessed: '2026-11-20',
        kind: 'news',
        stance: 'supports',
        quotes: ['words of it'],
      },
    ]);
  });

  it('names an organisation as the author of its own texts, but no newspaper as that of an article', () => {
    const authorOf = (more: Partial<Source>) =>
      quote({ ...dossierOf([claim('fact')]), sources: [source('a', more)] }, 'fact', 'en').sources[0]?.author;
    expect(authorOf({ kind: 'technical report' })).toEqual({ organisation: 'A' });
    expect(authorOf({ kind: 'news' })).toBeNull();
    expect(authorOf({ kind: 'primary', author: 'The A team' })).toEqual({ name: 'The A team' });
  });

  it('has all caveats of a fact and of claims that overtook one of them', () => {
    const { caveats } = quote(dossier, 'fact', 'en');
    expect(ids(caveats)).toEqual(['caveat', 'caveat-of-later']);
    expect(caveats[0]).toMatchObject({
      absence: { where: 'reports', queries: [], until: '2026-11-20' },
      overtaken: [{ text: 'Text of later.', date: '2026-07' }],
    });
  });

  it('of a caveat has no caveats', () => {
    expect(quote(dossier, 'caveat-of-other', 'en').caveats).toEqual([]);
  });

  it('has the claims that overtook a claim, with their caveats', () => {
    const { statement, caveats } = quote(dossier, 'caveat', 'en');
    expect(statement.overtaken).toEqual([{ text: 'Text of later.', date: '2026-07' }]);
    expect(ids(caveats)).toEqual(['caveat-of-later']);
  });

  it('terminates if claims overtake each other', () => {
    const circle = dossierOf([
      claim('one', { overtakenBy: { claim: 'two', date: '2026' } }),
      claim('two', { overtakenBy: { claim: 'one', date: '2026' } }),
      claim('limit', { qualifies: ['one', 'two'] }),
    ]);
    expect(ids(quote(circle, 'one', 'en').caveats)).toEqual(['limit']);
  });

  it('names a source once, as disputing if it disputes anything', () => {
    const twice = dossierOf([claim('fact', { evidence: [evidence('a'), evidence('b'), evidence('a', 'disputes')] })]);
    expect(quote(twice, 'fact', 'en').sources.map(({ id, stance }) => [id, stance])).toEqual([
      ['a', 'disputes'],
      ['b', 'supports'],
    ]);
  });

  it('distinguishes dissents with and without a stated origin', () => {
    const silent = { ...source('c'), derivedFrom: null };
    const claims = [claim('fact', { evidence: [evidence('b', 'disputes'), evidence('c', 'disputes')] })];
    const sources = [source('b'), silent];
    expect(quote({ ...dossierOf(claims), sources }, 'fact', 'en').sources.map(({ stance }) => stance)).toEqual([
      'disputes',
      'disputes unsourced',
    ]);
  });

  it('has the nature of a statement and how it was derived', () => {
    const derivedFrom = { claims: ['other'], calculation: both('1 + 1') };
    const claims = [claim('fact', { nature: 'forecast', derivedFrom }), claim('other')];
    expect(quote(dossierOf(claims), 'fact', 'zh-CN').statement).toMatchObject({
      nature: 'forecast',
      derived: { by: 'calculation', how: '1 + 1（中）' },
    });
  });

  it('throws for a claim that does not exist', () => {
    expect(() => quote(dossier, 'nothing', 'en')).toThrow(RangeError);
  });
});

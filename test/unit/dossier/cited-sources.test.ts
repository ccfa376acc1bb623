import { describe, expect, it } from 'vitest';
import { citeSources, nameOrigin, numberSources } from '../../../src/dossier/describe/cited-sources.ts';
import type { Language } from '../../../src/dossier/model/languages.ts';
import { both, contextOf, dossierOf, fact, inferred, lockOf, source, stated, supports } from './pieces.ts';

const A = source('a', {
  publisher: both('Publisher a'),
  title: both('Title a'),
  author: 'Ann Author',
  kind: 'primary',
});
const SOURCES = [
  A,
  source('b', { url: null, date: null }),
  source('copy', { derivedFrom: [stated('a'), inferred('b')] }),
  source('silent', { derivedFrom: null }),
];

const DOSSIER = dossierOf({ sources: SOURCES, claims: [fact('one', { evidence: [supports('b'), supports('a')] })] });

function context(language: Language = 'en') {
  const lock = lockOf(DOSSIER, { texts: { a: '0123', constructor: '4567' } });
  return contextOf(DOSSIER, { lock, language });
}

const cite = (ids: string[], language: Language = 'en') => citeSources(new Set(ids), context(language));

describe('numberSources', () => {
  it('numbers sources in the order of citation, and uncited ones last', () => {
    const positions = [{ text: both('So'), evidence: [supports('copy'), supports('a')] }];
    const disagreements = [{ id: 'contest', entities: ['thing'], question: both('Is it?'), positions }];
    const claims = [
      fact('one', { evidence: [supports('b')] }),
      fact('two', { evidence: [supports('b'), supports('a')] }),
    ];
    expect([...numberSources(dossierOf({ sources: SOURCES, claims, disagreements }))]).toEqual([
      ['b', 1],
      ['a', 2],
      ['copy', 3],
      ['silent', 4],
    ]);
  });
});

describe('citeSources', () => {
  it('lists just the requested sources, in the order of their numbers', () => {
    const cited = cite(['copy', 'a', 'silent', 'nowhere']);
    expect(cited.map(({ number, id }) => [number, id])).toEqual([
      [2, 'a'],
      [3, 'copy'],
      [4, 'silent'],
    ]);
  });

  it('has all that a reader needs to find a source', () => {
    expect(cite(['a'])).toEqual([
      {
        id: 'a',
        number: 2,
        publisher: 'Publisher a',
        author: 'Ann Author',
        title: 'Title a',
        url: 'https://example.org/a',
        date: '2026-06',
        kind: 'primary',
        readAs: null,
        isRead: true,
        from: [],
      },
    ]);
    expect(cite(['a'], 'zh-CN')).toMatchObject([{ publisher: 'Publisher a（中文）', title: 'Title a（中文）' }]);
    expect(cite(['b'])).toMatchObject([{ author: null, url: null, date: null, isRead: false }]);
  });

  it('lists the sources of a source: none for an origin, null if unstated', () => {
    expect(cite(['copy', 'a', 'silent'], 'zh-CN').map(({ from }) => from)).toEqual([
      [],
      [
        { publisher: 'Publisher a（中文）', date: '2026-06', inferred: false },
        { publisher: 'Publisher b', date: null, inferred: true },
      ],
      null,
    ]);
  });
});

describe('nameOrigin', () => {
  it('returns nothing for a source that does not exist', () => {
    expect(nameOrigin('nowhere', false, context())).toEqual([]);
  });
});

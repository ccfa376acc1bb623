import { describe, expect, it } from 'vitest';
import { citeSource, citeSources, nameOrigin, numberSources } from '../../../src/dossier/cited-sources.ts';
import type { Language } from '../../../src/dossier/languages.ts';
import { both, dossierOf, inferred, lockOf, source, stated, supports } from './pieces.ts';

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

function telling(cited: string[], language: Language = 'en') {
  const dossier = dossierOf({ sources: SOURCES });
  const lock = lockOf(dossier, { texts: { a: '0123', constructor: '4567' } });
  return { dossier, lock, language, numbers: numberSources(cited.map((id) => supports(id))) };
}

describe('numberSources', () => {
  it('numbers from 1 as they are met, each source once', () => {
    const evidence = ['b', 'a', 'b', 'copy', 'a'].map((id) => supports(id));
    expect([...numberSources(evidence)]).toEqual([
      ['b', 1],
      ['a', 2],
      ['copy', 3],
    ]);
    expect(numberSources([]).size).toBe(0);
  });
});

describe('citeSources', () => {
  it('lists what is cited in the order of its numbers, and nothing else', () => {
    const cited = citeSources(telling(['copy', 'a', 'silent']));
    expect(cited.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Title copy'],
      [2, 'Title a'],
      [3, 'Title silent'],
    ]);
    expect(citeSource(A, telling(['b']))).toBeNull();
  });

  it('says all that a reader needs to find it', () => {
    expect(citeSource(A, telling(['b', 'a']))).toEqual({
      number: 2,
      publisher: 'Publisher a',
      author: 'Ann Author',
      title: 'Title a',
      url: 'https://example.org/a',
      date: '2026-06',
      kind: 'primary',
      isRead: true,
      from: [],
    });
    expect(citeSource(A, telling(['a'], 'zh-CN'))).toMatchObject({
      publisher: 'Publisher a（中文）',
      title: 'Title a（中文）',
    });
    expect(citeSources(telling(['b']))).toMatchObject([{ author: null, url: null, date: null, isRead: false }]);
  });

  it('says what it was made from and how we know; an origin from nothing, and a silent one is silent', () => {
    expect(citeSources(telling(['copy', 'a', 'silent'], 'zh-CN')).map(({ from }) => from)).toEqual([
      [
        { publisher: 'Publisher a（中文）', date: '2026-06', inferred: false },
        { publisher: 'Publisher b', date: null, inferred: true },
      ],
      [],
      null,
    ]);
  });
});

describe('nameOrigin', () => {
  it('names nothing that the dossier does not have', () => {
    expect(nameOrigin('nowhere', false, telling([]))).toEqual([]);
  });
});

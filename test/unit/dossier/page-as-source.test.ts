import { describe, expect, it } from 'vitest';
import { sourcePages } from '../../../src/dossier/describe/page-as-source.ts';
import { caveat, contextOf, dossierOf, fact, inferred, source, stated, supports } from './pieces.ts';

const dossier = dossierOf({
  sources: [
    source('city', { url: null, kind: 'announcement' }),
    source('paper', { derivedFrom: [stated('city')] }),
    source('blog', { derivedFrom: [inferred('paper')] }),
    source('blog-second-part', { url: 'https://www.example.org/blog/', derivedFrom: null }),
    source('lab'),
  ],
  claims: [
    fact('run', { evidence: [supports('paper'), supports('city')] }),
    caveat('told', {
      qualifies: ['run'],
      evidence: [
        { source: 'blog', stance: 'overstates', locator: 'proves everything' },
        { source: 'blog-second-part', stance: 'disputes', locator: 'not so', origin: null },
        { source: 'lab', stance: 'disputes', locator: 'measured otherwise', origin: 'own' },
      ],
    }),
    caveat('untold', { evidence: [{ source: 'blog', stance: 'overstates', locator: 'for ever' }] }),
    fact('elsewhere', { evidence: [{ source: 'blog', stance: 'overstates', locator: 'of another name' }] }),
  ],
});

const about = dossier.claims.filter(({ id }) => id !== 'elsewhere');
const pages = sourcePages(about, new Set(['run', 'told']), contextOf(dossier));
const pageAt = (address: string) => pages.find((page) => page.address === address);

describe('the page of a source', () => {
  it('has the number of the source and whom it repeats', () => {
    expect(pageAt('https://example.org/paper')).toMatchObject({
      numbers: [1],
      from: [{ publisher: 'Publisher city', inferred: false }],
      further: [],
      otherwise: [],
    });
  });

  it('combines all sources at one address', () => {
    expect(pageAt('https://example.org/blog')).toMatchObject({
      numbers: [3, 4],
      // If one of them does not name its source, nothing is said about any.
      from: [],
    });
  });

  it('quotes where it goes further, or says otherwise without an origin', () => {
    expect(pageAt('https://example.org/blog')).toMatchObject({
      further: [
        { id: 'told', words: 'proves everything', isShown: true },
        { id: 'untold', words: 'for ever', isShown: false },
      ],
      otherwise: [{ id: 'told', words: 'not so', isShown: true }],
    });
  });

  it('does not list a dissent with a stated origin', () => {
    expect(pageAt('https://example.org/lab')?.otherwise).toEqual([]);
  });

  it('needs an address', () => {
    expect(pages).toHaveLength(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/dossier/citation/formats.ts';
import { readCitation } from './oracle.ts';
import { anyQuotation, dateParts, example, folded } from './quotations.ts';

describe('CSL-JSON', () => {
  it('has one item per source', () => {
    const note = cite(example, 'text').split('\n').slice(0, 3);
    expect(JSON.parse(cite(example, 'csl-json'))).toEqual([
      {
        id: 'caveat-toms',
        type: 'article-newspaper',
        title: 'Team claims 50% & more [updated]',
        author: [{ family: 'James', given: 'Luke' }],
        'container-title': "Tom's Hardware",
        issued: { 'date-parts': [[2026, 6, 6]] },
        accessed: { 'date-parts': [[2026, 11, 27]] },
        URL: 'https://example.org/a_(b)?q=1%20x#c',
        note: [
          ...note.toSpliced(1, 0, 'Quoted from this source: “had been used”, “1,000 chips”.'),
          'Caveat dossier, revision 2026-11-24',
        ].join('\n'),
      },
      {
        id: 'caveat-city',
        type: 'webpage',
        title: '深圳 {post}',
        author: [{ literal: 'Parks and Gardens' }],
        publisher: 'Parks and Gardens',
        issued: { 'date-parts': [[2026, 6]] },
        note: [...note.toSpliced(1, 0, 'This source says otherwise.'), 'Caveat dossier, revision 2026-11-24'].join(
          '\n',
        ),
      },
    ]);
  });

  it('passes through citation-js unchanged', () => {
    fc.assert(
      fc.property(anyQuotation, (quotation) => {
        const json = cite(quotation, 'csl-json');
        const items = readCitation(json);
        expect(items).toEqual(JSON.parse(json));
        expect(items.map(({ title }) => title)).toEqual(quotation.sources.map(({ title }) => folded(title)));
        expect(items.map(({ issued }) => issued?.['date-parts'][0])).toEqual(
          quotation.sources.map(({ date }) => dateParts(date)),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/dossier/citation/formats.ts';
import { readCitation } from './oracle.ts';
import { anyQuotation, dateParts, example, folded } from './quotations.ts';

describe('RIS', () => {
  it('has one reference per source', () => {
    const [statement, ...caveats] = cite(example, 'text').split('\n').slice(0, 3);
    expect(cite(example, 'ris').split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - caveat-toms',
      'AU  - James, Luke',
      'TI  - Team claims 50% & more [updated]',
      "T2  - Tom's Hardware",
      'PY  - 2026',
      'DA  - 2026/06/06/',
      'UR  - https://example.org/a_(b)?q=1%20x#c',
      'Y2  - 2026/11/27/',
      `N1  - ${statement} Quoted from this source: “had been used”, “1,000 chips”. ${caveats.join(' ')} Caveat dossier, revision 2026-11-24`,
      'ER  - ',
      '',
      'TY  - ELEC',
      'ID  - caveat-city',
      'AU  - Parks and Gardens',
      'TI  - 深圳 {post}',
      'T2  - Parks and Gardens',
      'PY  - 2026',
      'DA  - 2026/06//',
      `N1  - ${statement} This source says otherwise. ${caveats.join(' ')} Caveat dossier, revision 2026-11-24`,
      'ER  - ',
      '',
    ]);
  });

  it('reads back unchanged', () => {
    fc.assert(
      fc.property(anyQuotation, (quotation) => {
        const items = readCitation(cite(quotation, 'ris'));
        expect(items).toHaveLength(quotation.sources.length);
        quotation.sources.forEach((source, index) => {
          const item = items[index];
          expect(item).toMatchObject({ id: `caveat-${source.id}`, title: folded(source.title) });
          // For web pages, citation-js does not read T2, which Zotero takes for the title of the site.
          if (item?.type !== 'webpage')
            expect(item?.publisher ?? item?.['container-title']).toBe(folded(source.publisher));
          expect(item?.URL).toBe(source.url ?? undefined);
          // For some types, citation-js reads only the year.
          expect(item?.issued?.['date-parts'][0]?.[0]).toBe(dateParts(source.date)?.[0]);
        });
      }),
    );
  });
});

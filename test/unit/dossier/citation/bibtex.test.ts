import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/dossier/citation/formats.ts';
import type { QuotedAuthor } from '../../../../src/dossier/citation/quotation.ts';
import { readCitation } from './oracle.ts';
import { anyQuotation, dateParts, example, folded } from './quotations.ts';

function nameRead(author: QuotedAuthor): object {
  if ('organisation' in author) return { family: folded(author.organisation) };
  if ('name' in author) return { family: folded(author.name) };
  return { family: folded(author.family), given: folded(author.given) };
}

describe('BibTeX', () => {
  it('has one entry per source', () => {
    const note = cite(example, 'text').split('\n').slice(0, 3).join(' ');
    expect(cite(example, 'bibtex')).toBe(`@article{caveat-toms,
  author = {{James}, {Luke}},
  title = {{Team claims 50\\% \\& more [updated]}},
  journal = {{Tom's Hardware}},
  year = {2026},
  month = jun,
  day = {6},
  url = {https://example.org/a_(b)?q=1%20x#c},
  urldate = {2026-11-27},
  note = {${note.replace(' Caveat:', ' Quoted from this source: “had been used”, “1,000 chips”. Caveat:')} Caveat dossier, revision 2026-11-24}
}

@online{caveat-city,
  author = {{Parks and Gardens}},
  title = {{深圳 \\textbraceleft{}post\\textbraceright{}}},
  organization = {{Parks and Gardens}},
  howpublished = {{Parks and Gardens}},
  year = {2026},
  month = jun,
  note = {${note.replace(' Caveat:', ' This source says otherwise. Caveat:')} Caveat dossier, revision 2026-11-24}
}`);
  });

  it('reads back unchanged, except for white space', () => {
    fc.assert(
      fc.property(anyQuotation, (quotation) => {
        const items = readCitation(cite(quotation, 'bibtex'));
        expect(items).toHaveLength(quotation.sources.length);
        quotation.sources.forEach((source, index) => {
          const item = items[index];
          expect(item).toMatchObject({ id: `caveat-${source.id}`, title: folded(source.title) });
          expect(item?.publisher ?? item?.['container-title']).toBe(folded(source.publisher));
          // BibTeX only has names of persons: an organisation's comes back as a family name.
          expect(item?.author).toEqual(source.author === null ? undefined : [nameRead(source.author)]);
          expect(item?.URL).toBe(source.url ?? undefined);
          expect(item?.issued?.['date-parts'][0]).toEqual(dateParts(source.date));
          expect(item?.accessed?.['date-parts'][0]).toEqual(dateParts(source.accessed));
        });
      }),
    );
  });

  it('has balanced braces, counting escaped ones as BibTeX does', () => {
    fc.assert(
      fc.property(anyQuotation, (quotation) => {
        let depth = 0;
        for (const brace of cite(quotation, 'bibtex').match(/[{}]/g) ?? []) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('forms no ligatures', () => {
    const sources = example.sources.map((source) => ({ ...source, title: "a --- b ''c'' ,,d,," }));
    expect(cite({ ...example, sources }, 'bibtex')).toContain("{{a -{}-{}- b '{}'c'{}' ,{},d,{},}}");
  });
});

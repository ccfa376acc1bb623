import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/dossier/citation/formats.ts';
import { anyQuotation, example } from './quotations.ts';

describe('Markdown', () => {
  it('quotes the statement, lists its caveats and links its sources', () => {
    const caveats = [{ ...example.statement, text: '1. is `literal`\n# too', dates: {} }];
    const sources = example.sources.map((source) =>
      source.url ? source : { ...source, title: '# <b>_x_</b> &amp; \\' },
    );
    expect(cite({ ...example, caveats, sources }, 'markdown').split('\n')).toEqual([
      '> A group says it has post-trained the model on 1,000 chips. (as of 2026-06)',
      '',
      '- Caveat: 1. is \\`literal\\` # too',
      '',
      'Sources:',
      '',
      String.raw`- Tom's Hardware, Luke James: [“Team claims 50% \& more \[updated\]”](<https://example.org/a_(b)?q=1%20x#c>), 2026-06-06`,
      String.raw`- Parks and Gardens (says otherwise): “# \<b\>\_x\_\</b\> \&amp; \\”, 2026-06`,
      '',
      'Caveat dossier, revision 2026-11-24',
    ]);
  });

  it.each([
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['=== ', String.raw`\===`],
    ['12. item', String.raw`12\. item`],
    ['3) item', String.raw`3\) item`],
  ])('escapes syntax at the start of a statement: %s', (text, expected) => {
    const statement = { ...example.statement, text, dates: {} };
    expect(cite({ ...example, statement }, 'markdown').split('\n')[0]).toBe(`> ${expected}`);
  });

  it('keeps an address that contains a character reference', () => {
    const sources = example.sources.map((source) => ({ ...source, url: 'https://example.org/?a=1&copy;=2&b=<x y>' }));
    expect(cite({ ...example, sources }, 'markdown')).toContain(
      '(<https://example.org/?a=1&amp;copy;=2&b=%3Cx%20y%3E>)',
    );
  });

  it('leaves no active syntax in any text', () => {
    fc.assert(
      fc.property(anyQuotation, (quotation) => {
        const sources = quotation.sources.map((source) => ({ ...source, url: null }));
        for (const line of cite({ ...quotation, sources }, 'markdown').split('\n'))
          expect(line.replace(/^(> |>$|- )/, '').replace(/\\[!-/:-@[-`{-~]/g, 'x')).not.toMatch(
            /[\\`*_[\]<>&|~$^]|^[#+=-]|^\d+[.)]/,
          );
      }),
    );
  });
});

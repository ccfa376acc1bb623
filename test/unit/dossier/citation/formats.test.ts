import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, type CitationFormat, cite } from '../../../../src/dossier/citation/formats.ts';
import type { Quotation } from '../../../../src/dossier/citation/quotation.ts';
import { readCitation } from './oracle.ts';
import { anyQuotation, folded } from './quotations.ts';

/** Returns every text that a citation must not lose. */
function due({ statement, caveats }: Quotation): string[] {
  return [statement, ...caveats].flatMap(({ text, absence, derived, overtaken }) =>
    [
      text,
      derived?.how ?? '',
      absence?.where,
      ...(absence?.queries ?? []),
      ...overtaken.map((later) => later.text),
    ].flatMap((part) => (part === undefined ? [] : folded(part))),
  );
}

/** Renders a line of Markdown, in which a backslash makes punctuation literal. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('every format', () => {
  const readings: Readonly<Record<CitationFormat, (text: string) => string[]>> = {
    text: (text) => [text],
    markdown: (text) => [shown(text)],
    bibtex: (text) => readCitation(text).map(({ note }) => folded(note)),
    ris: (text) => readCitation(text).map(({ note }) => folded(note)),
    'csl-json': (text) => readCitation(text).map(({ note }) => note),
  };

  it.each(CITATION_FORMATS)('carries the statement and all caveats: %s', (format) => {
    fc.assert(
      fc.property(anyQuotation, (quotation) => {
        for (const reading of readings[format](cite(quotation, format)))
          for (const part of [...due(quotation), quotation.revision]) expect(reading).toContain(part);
      }),
    );
  });
});

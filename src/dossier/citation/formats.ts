/** The formats in which a claim can be copied. */
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain-text.ts';
import type { Quotation } from './quotation.ts';
import { toRis } from './ris.ts';

export const CITATION_FORMATS = ['text', 'markdown', 'bibtex', 'ris', 'csl-json'] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

const WRITERS: Readonly<Record<CitationFormat, (quotation: Quotation) => string>> = {
  text: toPlainText,
  markdown: toMarkdown,
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
};

/** Writes a quotation in a format. Every format carries the caveats along with the statement. */
export function cite(quotation: Quotation, format: CitationFormat): string {
  return WRITERS[format](quotation);
}

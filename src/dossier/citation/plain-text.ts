import { plainAddress } from './address.ts';
import { caveatLines, oneLine, revisionLine, sourceName, statementLines } from './lines.ts';
import type { Quotation } from './quotation.ts';
import { citationWords } from './words.ts';

/** Writes a citation as plain text: the statement, its caveats, its sources and the dossier's revision. */
export function toPlainText(quotation: Quotation): string {
  const { sources, language } = quotation;
  const words = citationWords[language];
  const sourceLines = sources.map((source) => {
    const { title, date, url } = source;
    const parts = [words.title(oneLine(title)), ...(date ? [date] : []), ...(url ? [plainAddress(url)] : [])];
    return sourceName(source, language) + words.colon + parts.join(words.comma);
  });
  return [
    ...statementLines(quotation),
    ...caveatLines(quotation),
    words.sources,
    ...sourceLines,
    revisionLine(quotation),
  ].join('\n');
}

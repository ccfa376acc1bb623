import { plainAddress } from './address.ts';
import { caveatLines, oneLine, revisionLine, sourceName, statementLines } from './lines.ts';
import type { Quotation, QuotedSource } from './quotation.ts';
import { citationWords } from './words.ts';

/** Writes a citation in Markdown: the statement as a quotation, caveats and sources as lists, all texts escaped. */
export function toMarkdown(quotation: Quotation): string {
  const { sources, language } = quotation;
  const blocks = [
    statementLines(quotation)
      .map((line) => `> ${escapeLine(line)}`)
      .join('\n>\n'),
    toList(caveatLines(quotation).map(escapeLine)),
    citationWords[language].sources,
    toList(sources.map((source) => toItem(source, language))),
    escapeLine(revisionLine(quotation)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function toList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function toItem(source: QuotedSource, language: Quotation['language']): string {
  const { title, date, url } = source;
  const words = citationWords[language];
  const text = escapeLine(words.title(oneLine(title)));
  const parts = [url ? `[${text}](<${toDestination(url)}>)` : text, ...(date ? [date] : [])];
  return escapeLine(sourceName(source, language)) + words.colon + parts.join(words.comma);
}

/** Escapes syntax that works anywhere in a line (| ~ $ ^ in common extensions), then syntax at the start of a line. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&|~$^]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Escapes character references, which work even in an address: "&copy;" would become ©. */
function toDestination(url: string): string {
  return plainAddress(url).replace(/&(?=#?\w+;)/g, '&amp;');
}

import { plainAddress } from './address.ts';
import { noteLines, oneLine } from './lines.ts';
import type { Quotation, QuotedAuthor, QuotedSource } from './quotation.ts';

/** The CSL type for each kind of source, and the CSL variable for its publisher. */
const TYPES = {
  announcement: ['webpage', 'publisher'],
  primary: ['webpage', 'publisher'],
  'technical report': ['report', 'publisher'],
  briefing: ['report', 'publisher'],
  news: ['article-newspaper', 'container-title'],
  blog: ['post-weblog', 'container-title'],
  commentary: ['post-weblog', 'container-title'],
} as const satisfies Record<QuotedSource['kind'], readonly [type: string, publisher: string]>;

/** Writes a CSL-JSON list with one item per source. Its note carries the statement with its caveats. */
export function toCslJson(quotation: Quotation): string {
  return JSON.stringify(
    quotation.sources.map((source) => toItem(source, quotation)),
    null,
    2,
  );
}

function toItem(source: QuotedSource, quotation: Quotation): object {
  const { id, publisher, author, title, url, date, accessed, kind } = source;
  const [type, publishedAs] = TYPES[kind];
  return {
    id: `caveat-${id}`,
    type,
    title: oneLine(title),
    ...(author === null ? {} : { author: [toName(author)] }),
    [publishedAs]: oneLine(publisher),
    ...(date === null ? {} : { issued: dateParts(date) }),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    ...(url === null ? {} : { URL: plainAddress(url) }),
    note: noteLines(quotation, source).join('\n'),
  };
}

/** Organisations and names of unknown order are literal, so that no style inverts them. */
function toName(author: QuotedAuthor): object {
  if ('organisation' in author) return { literal: oneLine(author.organisation) };
  if ('name' in author) return { literal: oneLine(author.name) };
  return { family: oneLine(author.family), given: oneLine(author.given) };
}

function dateParts(date: string): object {
  return { 'date-parts': [date.split('-').map(Number)] };
}

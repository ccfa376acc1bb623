import { plainAddress } from './address.ts';
import { noteLines, oneLine } from './lines.ts';
import type { Quotation, QuotedSource } from './quotation.ts';

/** CSL's type for each kind of source, and its name for what such a source appeared in or with. */
const TYPES = {
  announcement: ['webpage', 'publisher'],
  primary: ['webpage', 'publisher'],
  'technical report': ['report', 'publisher'],
  briefing: ['report', 'publisher'],
  news: ['article-newspaper', 'container-title'],
  blog: ['post-weblog', 'container-title'],
  commentary: ['post-weblog', 'container-title'],
} as const satisfies Record<QuotedSource['kind'], readonly [type: string, publisher: string]>;

/** A CSL-JSON list with one item for each source; its note carries the statement with its caveats. */
export function toCslJson(quotation: Quotation): string {
  return JSON.stringify(
    quotation.sources.map((source) => toItem(source, quotation)),
    null,
    2,
  );
}

function toItem(source: QuotedSource, quotation: Quotation): object {
  const { id, publisher, author, title, url, date, kind } = source;
  const [type, publishedAs] = TYPES[kind];
  return {
    id: `caveat-${id}`,
    type,
    title: oneLine(title),
    // Which part of a name is the family name is not known.
    ...(author === null ? {} : { author: [{ literal: oneLine(author) }] }),
    [publishedAs]: oneLine(publisher),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url === null ? {} : { URL: plainAddress(url) }),
    note: noteLines(quotation, source).join('\n'),
  };
}

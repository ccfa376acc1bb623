import { plainAddress } from './address.ts';
import { noteLines, oneLine } from './lines.ts';
import type { Quotation, QuotedAuthor, QuotedSource } from './quotation.ts';
import { citationWords } from './words.ts';

/** The RIS reference type for each kind of source, and the tag for its publisher. */
const TYPES = {
  announcement: ['ELEC', 'T2'],
  primary: ['ELEC', 'T2'],
  'technical report': ['RPRT', 'PB'],
  briefing: ['RPRT', 'PB'],
  news: ['NEWS', 'T2'],
  blog: ['BLOG', 'T2'],
  commentary: ['BLOG', 'T2'],
} as const satisfies Record<QuotedSource['kind'], readonly [type: string, published: string]>;

/**
 * Writes one RIS reference per source, following Zotero's translator RIS.js and
 * https://en.wikipedia.org/wiki/RIS_(file_format). Its note carries the statement with its caveats.
 */
export function toRis(quotation: Quotation): string {
  return quotation.sources.map((source) => toReference(source, quotation)).join('\r\n');
}

function toReference(source: QuotedSource, quotation: Quotation): string {
  const { id, publisher, author, title, url, date, accessed, kind } = source;
  const [type, published] = TYPES[kind];
  const tags = [
    ['TY', type],
    ['ID', `caveat-${id}`],
    ...(author === null ? [] : [['AU', toName(author)]]),
    ['TI', title],
    [published, publisher],
    ...(date === null
      ? []
      : [
          ['PY', date.slice(0, 4)],
          ['DA', toDate(date)],
        ]),
    ...(url === null ? [] : [['UR', plainAddress(url)]]),
    ...(accessed === null ? [] : [['Y2', toDate(accessed)]]),
    ['N1', noteLines(quotation, source).join(citationWords[quotation.language].space)],
    ['ER', ''],
  ];
  return tags.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** Writes "Family, Given", or a name without a comma, which reference managers keep whole. */
function toName(author: QuotedAuthor): string {
  if ('organisation' in author) return whole(author.organisation);
  if ('name' in author) return whole(author.name);
  return `${whole(author.family)}, ${whole(author.given)}`;
}

/** Removes commas: RIS has no way to escape one, and it would split the name. */
function whole(name: string): string {
  return name.replace(/\s*,\s*/g, ' ');
}

/** Writes "2026/06/05/". The slashes stay even if month or day is missing. */
function toDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

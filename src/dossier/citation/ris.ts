import { plainAddress } from './address.ts';
import { noteLines, oneLine } from './lines.ts';
import type { Quotation, QuotedAuthor, QuotedSource } from './quotation.ts';
import { citationWords } from './words.ts';

/** The type of reference for each kind of source, and the tag of who published such a one. */
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
 * A reference for each source, as reference managers exchange them
 * (https://en.wikipedia.org/wiki/RIS_(file_format), Zotero's translator RIS.js); its note carries the statement with its
 * caveats.
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

/** "Family, Given"; a name without a comma is taken as a whole. */
function toName(author: QuotedAuthor): string {
  if ('organisation' in author) return whole(author.organisation);
  if ('name' in author) return whole(author.name);
  return `${whole(author.family)}, ${whole(author.given)}`;
}

/** Nothing else can keep a comma from parting a name. */
function whole(name: string): string {
  return name.replace(/\s*,\s*/g, ' ');
}

/** "2026/06/05/": the slashes stand also where nothing stands between them. */
function toDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

import { plainAddress } from './address.ts';
import { noteLines, oneLine } from './lines.ts';
import type { Quotation, QuotedAuthor, QuotedSource } from './quotation.ts';
import { citationWords } from './words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The BibLaTeX entry type for each kind of source, and the fields for its publisher. BibTeX's own styles treat unknown
 * types as @misc and print its "howpublished".
 */
const TYPES = {
  announcement: ['online', ['organization', 'howpublished']],
  primary: ['online', ['organization', 'howpublished']],
  'technical report': ['techreport', ['institution']],
  briefing: ['techreport', ['institution']],
  news: ['article', ['journal']],
  blog: ['online', ['organization', 'howpublished']],
  commentary: ['online', ['organization', 'howpublished']],
} as const satisfies Record<QuotedSource['kind'], readonly [type: string, published: readonly string[]]>;

/** Writes one BibTeX entry per source. Its note carries the statement with its caveats. */
export function toBibtex(quotation: Quotation): string {
  return quotation.sources.map((source) => toEntry(source, quotation)).join('\n\n');
}

function toEntry(source: QuotedSource, quotation: Quotation): string {
  const { id, publisher, author, title, url, accessed, kind } = source;
  const [type, published] = TYPES[kind];
  const note = noteLines(quotation, source).join(citationWords[quotation.language].space);
  const fields = [
    // Without an author, styles sort and label by "key".
    author === null ? ['key', braced(publisher)] : ['author', toName(author)],
    // Double braces also keep a title's capitals, and an "and" in a publisher's name.
    ['title', `{${braced(title)}}`],
    ...published.map((field) => [field, `{${braced(publisher)}}`]),
    ...dateFields(source.date),
    // Not escaped: styles and reference managers use the address verbatim.
    ...(url ? [['url', `{${plainAddress(url)}}`]] : []),
    ...(accessed ? [['urldate', `{${accessed}}`]] : []),
    ['note', braced(note)],
  ];
  return `@${type}{caveat-${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}

/** Double braces keep a name whole: an organisation's, or one whose family name is not known. */
function toName(author: QuotedAuthor): string {
  if ('organisation' in author) return `{${braced(author.organisation)}}`;
  if ('name' in author) return `{${braced(author.name)}}`;
  return `{${braced(author.family)}, ${braced(author.given)}}`;
}

function dateFields(date: string | null): string[][] {
  const [year, month, day] = date?.split('-') ?? [];
  return [
    ...(year ? [['year', `{${year}}`]] : []),
    // Months are macros that each style spells out in its own way.
    ...(month ? [['month', MONTHS[Number(month) - 1] ?? `{${month}}`]] : []),
    ...(day ? [['day', `{${Number(day)}}`]] : []),
  ];
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  // BibTeX ignores backslashes when it counts braces, so \{ would unbalance an entry.
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
  '`': 'textasciigrave',
  '<': 'textless',
  '>': 'textgreater',
  '|': 'textbar',
};

/** Puts a text in braces and escapes it, so that every character is literal. Non-ASCII characters are left alone. */
function braced(text: string): string {
  const escaped = oneLine(text)
    .replace(/[\\{}~^`<>|&$#%_]/g, (special) => {
      const command = COMMANDS[special];
      return command ? `\\${command}{}` : `\\${special}`;
    })
    // TeX would turn --, '' and ,, into one character each.
    .replace(/([-',])(?=\1)/g, '$1{}');
  return `{${escaped}}`;
}

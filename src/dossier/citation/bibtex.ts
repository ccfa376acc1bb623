import { plainAddress } from './address.ts';
import { noteLines, oneLine } from './lines.ts';
import type { Quotation, QuotedAuthor, QuotedSource } from './quotation.ts';
import { citationWords } from './words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Entry types of BibLaTeX, and its field for who published such a source. BibTeX's own styles take a type that they do
 * not know for @misc, and print "howpublished" of that.
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

/** An entry for each source; its note carries the statement with its caveats. */
export function toBibtex(quotation: Quotation): string {
  return quotation.sources.map((source) => toEntry(source, quotation)).join('\n\n');
}

function toEntry(source: QuotedSource, quotation: Quotation): string {
  const { id, publisher, author, title, url, accessed, kind } = source;
  const [type, published] = TYPES[kind];
  const note = noteLines(quotation, source).join(citationWords[quotation.language].space);
  const fields = [
    // "key" is what styles sort and label by where there is no author.
    author === null ? ['key', braced(publisher)] : ['author', toName(author)],
    // Double braces also keep a title's capitals, and an "and" in a publisher's name.
    ['title', `{${braced(title)}}`],
    ...published.map((field) => [field, `{${braced(publisher)}}`]),
    ...dateFields(source.date),
    // Not escaped: styles and readers take an address as it stands.
    ...(url ? [['url', `{${plainAddress(url)}}`]] : []),
    ...(accessed ? [['urldate', `{${accessed}}`]] : []),
    ['note', braced(note)],
  ];
  return `@${type}{caveat-${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}

/** In double braces a name stays whole: an organisation's, or one of which nobody knows what the family name is. */
function toName(author: QuotedAuthor): string {
  if ('organisation' in author) return `{${braced(author.organisation)}}`;
  if ('name' in author) return `{${braced(author.name)}}`;
  return `{${braced(author.family)}, ${braced(author.given)}}`;
}

function dateFields(date: string | null): string[][] {
  const [year, month, day] = date?.split('-') ?? [];
  return [
    ...(year ? [['year', `{${year}}`]] : []),
    // Months are macros that each style writes out in its own way.
    ...(month ? [['month', MONTHS[Number(month) - 1] ?? `{${month}}`]] : []),
    ...(day ? [['day', `{${Number(day)}}`]] : []),
  ];
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  // BibTeX counts braces without regard to backslashes, so that \{ would unbalance an entry.
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
  '`': 'textasciigrave',
  '<': 'textless',
  '>': 'textgreater',
  '|': 'textbar',
};

/** A text in braces, in which every character stands for itself; what is not ASCII stays as it is. */
function braced(text: string): string {
  const escaped = oneLine(text)
    .replace(/[\\{}~^`<>|&$#%_]/g, (special) => {
      const command = COMMANDS[special];
      return command ? `\\${command}{}` : `\\${special}`;
    })
    // TeX would join -- '' ,, to one character each.
    .replace(/([-',])(?=\1)/g, '$1{}');
  return `{${escaped}}`;
}

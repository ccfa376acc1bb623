import { plainAddress } from './address.ts';
import { noteLines, oneLine } from './lines.ts';
import type { Quotation, QuotedSource } from './quotation.ts';
import { citationWords } from './words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One @misc entry for each source; its note carries the statement with its caveats. */
export function toBibtex(quotation: Quotation): string {
  return quotation.sources.map((source) => toEntry(source, quotation)).join('\n\n');
}

function toEntry(source: QuotedSource, quotation: Quotation): string {
  const { id, publisher, author, title, url } = source;
  const note = noteLines(quotation, source).join(citationWords[quotation.language].space);
  const fields = [
    // In double braces a name stays whole: which part of it is the family name is not known. A publisher is not made
    // the author; "key" is what styles sort and label by where there is none.
    author === null ? ['key', braced(publisher)] : ['author', `{${braced(author)}}`],
    // Double braces also keep a title's capitals, and an "and" in a publisher's name.
    ['title', `{${braced(title)}}`],
    // Styles print "howpublished" of a @misc entry, and many reference managers read "publisher" only.
    ['howpublished', `{${braced(publisher)}}`],
    ['publisher', `{${braced(publisher)}}`],
    ...dateFields(source.date),
    // Not escaped: styles and readers take an address as it stands.
    ...(url ? [['url', `{${plainAddress(url)}}`]] : []),
    ['note', braced(note)],
  ];
  return `@misc{caveat-${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
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

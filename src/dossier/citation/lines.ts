/** The lines that every citation has; the formats differ only in how they write them. */
import { authorName } from '../derive/author.ts';
import type { Quotation, QuotedClaim, QuotedSource } from './quotation.ts';
import { citationWords } from './words.ts';

const DATES = ['holds', 'said', 'checked'] as const;

/** Joins a text into one line, for formats in which a line break would end a field. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns the statement and what a reader has to know about it. */
export function statementLines({ statement, language }: Quotation): string[] {
  return claimLines(statement, language);
}

/** Returns one line per caveat. */
export function caveatLines({ caveats, language }: Quotation): string[] {
  const { caveat, space } = citationWords[language];
  return caveats.map((claim) => caveat(claimLines(claim, language).join(space)));
}

/** Returns the publisher and author of a source, with a remark if it does not simply support the statement. */
export function sourceName({ publisher, author, stance }: QuotedSource, language: Quotation['language']): string {
  const words = citationWords[language];
  const writer =
    author === null || 'organisation' in author ? [] : ['name' in author ? author.name : authorName(author)];
  const names = [publisher, ...writer];
  return oneLine(names.join(words.comma)) + words.stance[stance];
}

/** Names the revision of the dossier that is cited. */
export function revisionLine({ revision, language }: Quotation): string {
  return citationWords[language].revision(revision);
}

/** Returns the note of one source, so that a reference manager keeps the statement and its caveats together. */
export function noteLines(quotation: Quotation, { stance, quotes }: QuotedSource): string[] {
  const words = citationWords[quotation.language];
  const warning = words.thisSource[stance];
  return [
    ...statementLines(quotation),
    ...(warning === null ? [] : [warning]),
    ...(quotes.length === 0 ? [] : [oneLine(words.quoted(quotes))]),
    ...caveatLines(quotation),
    revisionLine(quotation),
  ];
}

function claimLines(
  { text, nature, dates, absence, derived, overtaken }: QuotedClaim,
  language: Quotation['language'],
): string[] {
  const words = citationWords[language];
  const asides = [
    ...(nature ? [words.natures[nature]] : []),
    ...DATES.flatMap((name) => (dates[name] === undefined ? [] : words.dates[name](dates[name]))),
  ];
  const lines = [asides.length === 0 ? text : `${text}${words.space}${words.aside(asides)}`];
  if (absence) lines.push(words.lookedFor(absence.where, absence.queries, absence.until));
  if (derived) lines.push(words.derived[derived.by](derived.how));
  lines.push(...overtaken.map((later) => words.overtaken(later.date, later.text)));
  return lines.map(oneLine);
}

/** Cited sources. Each has one number throughout the dossier. */
import { authorName } from '../derive/author.ts';
import type { Language } from '../model/languages.ts';
import type { Lock } from '../model/lock.ts';
import { type Dossier, inLanguage, type Source } from '../model/schema.ts';
import type { Reporting } from './mistake-note.ts';

/** The inputs that every part of a description is derived from. */
export interface DescribeContext {
  readonly dossier: Dossier;
  readonly lock: Lock;
  readonly language: Language;
  /** The numbers of all sources, from 1, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  /** A day such as "2026-11-24". */
  readonly today: string;
  readonly reporting: Reporting;
}

/** An origin as the card names it. `inferred` is true if the text does not state it. */
export interface NamedOrigin {
  readonly publisher: string;
  readonly date: string | null;
  readonly inferred: boolean;
}

export interface CitedSource {
  readonly id: string;
  readonly number: number;
  readonly publisher: string;
  readonly author: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly kind: Source['kind'];
  /** How it was read, if that was not in full at its own address. */
  readonly readAs: NonNullable<Source['readAs']> | null;
  /** False if no text of it was available for comparison. */
  readonly isRead: boolean;
  /** The sources that it draws on; null if it does not say. */
  readonly from: readonly NamedOrigin[] | null;
}

/** Numbers sources from 1 in the order of citation. Those that are only origins of others come last. */
export function numberSources({ claims, disagreements, sources }: Dossier): ReadonlyMap<string, number> {
  const evidence = [
    ...claims.flatMap((claim) => claim.evidence),
    ...disagreements.flatMap(({ positions }) => positions.flatMap((position) => position.evidence)),
  ];
  const ids = new Set([...evidence.map(({ source }) => source), ...sources.map(({ id }) => id)]);
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

/** Returns the sources with these ids, in the order of their numbers. */
export function citeSources(ids: ReadonlySet<string>, context: DescribeContext): CitedSource[] {
  return context.dossier.sources
    .filter(({ id }) => ids.has(id))
    .map((source) => citeSource(source, context))
    .toSorted((a, b) => a.number - b.number);
}

function citeSource(source: Source, context: DescribeContext): CitedSource {
  const { lock, language, numbers } = context;
  const { id, author, url, date, kind, readAs = null, derivedFrom } = source;
  return {
    id,
    number: numbers.get(id) ?? 0,
    publisher: inLanguage(source.publisher, language),
    author: author ? authorName(author) : null,
    title: inLanguage(source.title, language),
    url,
    date,
    kind,
    readAs,
    isRead: Object.hasOwn(lock.texts, id),
    from:
      derivedFrom === null
        ? null
        : derivedFrom.flatMap((step) => nameOrigin(step.source, step.how === 'inferred', context)),
  };
}

/** Names a source as an origin. Returns an empty list if the dossier has no such source. */
export function nameOrigin(id: string, inferred: boolean, { dossier, language }: DescribeContext): NamedOrigin[] {
  const source = dossier.sources.find((candidate) => candidate.id === id);
  return source ? [{ publisher: inLanguage(source.publisher, language), date: source.date, inferred }] : [];
}

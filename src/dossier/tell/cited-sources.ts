/** The sources, each by one number wherever it is cited. */
import { authorName } from '../derive/author.ts';
import type { Language } from '../model/languages.ts';
import type { Lock } from '../model/lock.ts';
import { type Dossier, inLanguage, type Source } from '../model/schema.ts';
import type { Reporting } from './mistake-note.ts';

/** What all parts of a description are told from. */
export interface Telling {
  readonly dossier: Dossier;
  readonly lock: Lock;
  readonly language: Language;
  /** Of all sources, from 1, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  /** As "2026-11-24". */
  readonly today: string;
  readonly reporting: Reporting;
}

/** Where something comes from, in the words of the card; inferred where the text does not say so itself. */
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
  /** How it was read, where that was not all of it at its own address. */
  readonly readAs: NonNullable<Source['readAs']> | null;
  /** Whether a text of it was at hand to compare with. */
  readonly isRead: boolean;
  /** What it was made from; null where it does not say. */
  readonly from: readonly NamedOrigin[] | null;
}

/** Numbers from 1, in the order in which the dossier cites its sources; those that are only origins of others come last. */
export function numberSources({ claims, disagreements, sources }: Dossier): ReadonlyMap<string, number> {
  const evidence = [
    ...claims.flatMap((claim) => claim.evidence),
    ...disagreements.flatMap(({ positions }) => positions.flatMap((position) => position.evidence)),
  ];
  const ids = new Set([...evidence.map(({ source }) => source), ...sources.map(({ id }) => id)]);
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

/** Sources of these ids, in the order of their numbers. */
export function citeSources(ids: ReadonlySet<string>, telling: Telling): CitedSource[] {
  return telling.dossier.sources
    .filter(({ id }) => ids.has(id))
    .map((source) => citeSource(source, telling))
    .toSorted((a, b) => a.number - b.number);
}

function citeSource(source: Source, telling: Telling): CitedSource {
  const { lock, language, numbers } = telling;
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
        : derivedFrom.flatMap((step) => nameOrigin(step.source, step.how === 'inferred', telling)),
  };
}

/** Names a source as an origin; nothing where the dossier has no such source. */
export function nameOrigin(id: string, inferred: boolean, { dossier, language }: Telling): NamedOrigin[] {
  const source = dossier.sources.find((candidate) => candidate.id === id);
  return source ? [{ publisher: inLanguage(source.publisher, language), date: source.date, inferred }] : [];
}

/** The sources of a card, numbered as a reader meets them. */
import type { Language } from './languages.ts';
import type { Lock } from './lock.ts';
import { type Dossier, type Evidence, inLanguage, type Source } from './schema.ts';

/** What all parts of a description are told from. */
export interface Telling {
  readonly dossier: Dossier;
  readonly lock: Lock;
  readonly language: Language;
  /** Numbers from 1, by the id of the source. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Where something comes from, in the words of the card; inferred where the text does not say so itself. */
export interface NamedOrigin {
  readonly publisher: string;
  readonly date: string | null;
  readonly inferred: boolean;
}

export interface CitedSource {
  readonly number: number;
  readonly publisher: string;
  readonly author: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly kind: Source['kind'];
  /** Whether a text of it was at hand to compare with. */
  readonly isRead: boolean;
  /** What it was made from; null where it does not say. */
  readonly from: readonly NamedOrigin[] | null;
}

/** Numbers from 1, in the order in which a reader meets the sources. */
export function numberSources(evidence: readonly Evidence[]): ReadonlyMap<string, number> {
  return new Map([...new Set(evidence.map(({ source }) => source))].map((id, index) => [id, index + 1]));
}

/** All sources that have a number, in its order. */
export function citeSources(telling: Telling): CitedSource[] {
  return telling.dossier.sources
    .flatMap((source) => citeSource(source, telling) ?? [])
    .toSorted((a, b) => a.number - b.number);
}

/** A source as the card cites it; null where the card does not. */
export function citeSource(source: Source, telling: Telling): CitedSource | null {
  const { lock, language, numbers } = telling;
  const number = numbers.get(source.id);
  if (number === undefined) return null;
  const { author = null, url, date, kind, derivedFrom } = source;
  return {
    number,
    publisher: inLanguage(source.publisher, language),
    author,
    title: inLanguage(source.title, language),
    url,
    date,
    kind,
    isRead: Object.hasOwn(lock.texts, source.id),
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

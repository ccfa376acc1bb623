/** Corrections and additions, told to readers. */
import type { Language } from '../model/languages.ts';
import { type Dossier, inLanguage } from '../model/schema.ts';

/** For how many days a statement says that it was changed. */
const TOLD_DAYS = 365;
const DAY_MS = 86_400_000;

/** A claim or disagreement by its text, or an entity by its name. */
export interface Named {
  /** Null for an entity: its glance stands on cards only. */
  readonly id: string | null;
  readonly text: string;
}

/** A correction, or something new. */
export interface ToldChange {
  readonly revision: string;
  readonly what: string;
  readonly why: string;
  /** The claims, disagreements and entities whose texts are other than before. */
  readonly of: readonly Named[];
  /** Those that are new. */
  readonly added: readonly Named[];
}

/** All changes, the latest first. */
export function tellChanges({ changes, claims, disagreements, entities }: Dossier, language: Language): ToldChange[] {
  const texts = new Map([
    ...claims.map(({ id, text }) => [id, inLanguage(text, language)] as const),
    ...disagreements.map(({ id, question }) => [id, inLanguage(question, language)] as const),
  ]);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id: names.has(id) ? null : id, text: names.get(id) ?? texts.get(id) ?? id }));
  return changes.map(({ revision, what, why, of, added }) => ({
    revision,
    what: inLanguage(what, language),
    why: inLanguage(why, language),
    of: named(of),
    added: named(added),
  }));
}

/**
 * The day on which the text of a claim or disagreement was last changed, where that is no more than a year ago; what is
 * new has not been changed. @param today as "2026-11-24"
 */
export function lastChanged({ changes }: Dossier, id: string, today: string): string | null {
  const days = (list: 'of' | 'added') =>
    changes.filter((change) => change[list].includes(id)).map(({ revision }) => revision);
  const added = days('added').toSorted().at(-1) ?? '';
  const last = days('of')
    .filter((day) => day > added)
    .toSorted()
    .at(-1);
  return last !== undefined && Date.parse(today) - Date.parse(last) <= TOLD_DAYS * DAY_MS ? last : null;
}

/** Corrections and additions, as readers see them. */
import type { Language } from '../model/languages.ts';
import { type Dossier, inLanguage } from '../model/schema.ts';

/** For this many days, a statement says that it was changed. */
const SHOWN_DAYS = 365;
const DAY_MS = 86_400_000;

/** A claim or disagreement with its text, or an entity with its name. */
export interface ChangedItem {
  /** Null for an entity: its glance is on cards only, so there is nothing to link to. */
  readonly id: string | null;
  readonly text: string;
}

/** A correction or addition. */
export interface ListedChange {
  readonly revision: string;
  readonly what: string;
  readonly why: string;
  /** The claims, disagreements and entities whose texts were changed. */
  readonly of: readonly ChangedItem[];
  /** Those that are new. */
  readonly added: readonly ChangedItem[];
}

/** Lists all changes, the latest first. */
export function listChanges({ changes, claims, disagreements, entities }: Dossier, language: Language): ListedChange[] {
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
 * Returns the day on which the text of a claim or disagreement was last changed, if that is at most a year ago. Being
 * added is not a change. @param today as "2026-11-24"
 */
export function lastChanged({ changes }: Dossier, id: string, today: string): string | null {
  const days = (list: 'of' | 'added') =>
    changes.filter((change) => change[list].includes(id)).map(({ revision }) => revision);
  const added = days('added').toSorted().at(-1) ?? '';
  const last = days('of')
    .filter((day) => day > added)
    .toSorted()
    .at(-1);
  return last !== undefined && Date.parse(today) - Date.parse(last) <= SHOWN_DAYS * DAY_MS ? last : null;
}

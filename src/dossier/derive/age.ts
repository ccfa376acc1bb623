/** The age of a dossier's content. */
import type { Dossier } from '../model/schema.ts';

/** After this many months, later news may well have overtaken a dossier. */
const OLD_AFTER_MONTHS = 6;

export interface Freshness {
  /** The day of the last revision. */
  readonly revision: string;
  readonly newestSource: string | null;
  /** The day on which newer sources were last looked for. */
  readonly searched: string | null;
  /** The date, if any, that is more than six months ago, so that readers are warned. A search replaces the revision. */
  readonly oldBy: 'revision' | 'searched' | 'newestSource' | null;
}

/** Returns how fresh a dossier is. @param today as "2026-11-22" */
export function freshnessOf(dossier: Dossier, today: string): Freshness {
  const { revision, sources } = dossier;
  const searched = dossier.searched ?? null;
  const newestSource = newest(sources);
  const looked = searched === null ? 'revision' : 'searched';
  const isSourceOld = newestSource !== null && isOld(newestSource, today);
  const oldBy = isOld(searched ?? revision, today) ? looked : isSourceOld ? 'newestSource' : null;
  return { revision, newestSource, searched, oldBy };
}

/** Returns the latest date of some sources; null if none has a date. */
export function newest(sources: readonly { readonly date: string | null }[]): string | null {
  return (
    sources
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

/** Returns true if the last day of a date is more than six months ago. */
export function isOld(date: string, today: string): boolean {
  const limit = lastDayOf(date);
  const day = limit.getUTCDate();
  limit.setUTCMonth(limit.getUTCMonth() + OLD_AFTER_MONTHS);
  // Six months after 31 August is the last day of February, not 3 March.
  if (limit.getUTCDate() !== day) limit.setUTCDate(0);
  return new Date(today) > limit;
}

function lastDayOf(date: string): Date {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)) : new Date(date);
}

/** How old what a dossier says is. */
import type { Dossier } from '../model/schema.ts';

/** After how many months what a dossier says may well have been overtaken. */
const OLD = 6;

export interface Freshness {
  /** The day on which it was last changed. */
  readonly revision: string;
  readonly newestSource: string | null;
  /** The day on which newer sources were last looked for. */
  readonly searched: string | null;
  /** Which of these dates is more than six months ago, so that a reader has to be told; a search stands for the revision. */
  readonly oldBy: 'revision' | 'searched' | 'newestSource' | null;
}

/** How fresh a dossier is on a day, as "2026-11-22". */
export function freshnessOf(dossier: Dossier, today: string): Freshness {
  const { revision, sources } = dossier;
  const searched = dossier.searched ?? null;
  const newestSource = newest(sources);
  const looked = searched === null ? 'revision' : 'searched';
  const isSourceOld = newestSource !== null && isOld(newestSource, today);
  const oldBy = isOld(searched ?? revision, today) ? looked : isSourceOld ? 'newestSource' : null;
  return { revision, newestSource, searched, oldBy };
}

/** The latest date of some sources; null where none has a date. */
export function newest(sources: readonly { readonly date: string | null }[]): string | null {
  return (
    sources
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

/** True where a date, to its last day, lies more than six months before a day. */
export function isOld(date: string, today: string): boolean {
  const limit = lastDayOf(date);
  const day = limit.getUTCDate();
  limit.setUTCMonth(limit.getUTCMonth() + OLD);
  // Six months after 31 August is the last day of February, not 3 March.
  if (limit.getUTCDate() !== day) limit.setUTCDate(0);
  return new Date(today) > limit;
}

function lastDayOf(date: string): Date {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)) : new Date(date);
}

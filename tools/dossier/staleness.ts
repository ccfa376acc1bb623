/** Finds claims that have to be checked again. */
import { isOld, newest } from '../../src/dossier/derive/age.ts';
import type { Claim, Dossier } from '../../src/dossier/model/schema.ts';

export interface Stale {
  readonly claim: string;
  /** The latest thing that it rests on: a search, a check, or its newest source. */
  readonly by: 'search' | 'check' | 'source';
  /** Null if none of its sources has a date. */
  readonly date: string | null;
}

/** Returns claims whose search, or newest source and last check, is more than six months old, the oldest first. */
export function staleClaims(dossier: Dossier, today: string): Stale[] {
  return dossier.claims
    .flatMap((claim) => latestOf(claim, dossier) ?? [])
    .filter(({ date }) => date === null || isOld(date, today))
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/** Returns null for claims that were derived from others, which are as old as these. */
function latestOf(claim: Claim, { sources }: Dossier): Stale | null {
  const { id, absence, dates, evidence } = claim;
  if (absence) return { claim: id, by: 'search', date: absence.until };
  if (claim.derivedFrom && evidence.length === 0) return null;
  const source = newest(sources.filter((candidate) => evidence.some((entry) => entry.source === candidate.id)));
  const checked = dates?.checked;
  if (checked !== undefined && checked > (source ?? '')) return { claim: id, by: 'check', date: checked };
  return { claim: id, by: 'source', date: source };
}

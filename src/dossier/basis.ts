/** What stands behind a claim: derived from its evidence, never typed in. */
import { type Root, rootsOf } from './origins.ts';
import type { Claim, Dossier, Source } from './schema.ts';

/**
 * In the order in which one goes before another: what later evidence changed; what a source disputes; what was looked
 * for and not found; what several independent origins support, or one, or those alone whom it is about; and what no
 * source says the origin of.
 */
export type Status = 'overtaken' | 'disputed' | 'not-found' | 'several' | 'own' | 'one' | 'unstated';

export interface Basis {
  readonly status: Status;
  /** Sources that support the claim. */
  readonly sources: number;
  /** Where these go back to, the most frequent origin first. A source may go back to several. */
  readonly origins: readonly { readonly source: Source; readonly sources: number; readonly inferred: number }[];
  /** Sources that support it and do not say where they have it from. */
  readonly unstated: number;
  /** Origins that speak for themselves: those of one party are one voice, and one that is not stated is none. */
  readonly independent: number;
}

/** How many sources and independent origins support a claim, and what follows from that. */
export function basisOf(claim: Claim, { sources }: Pick<Dossier, 'sources'>): Basis {
  const supporting = claim.evidence.filter(({ stance }) => stance === 'supports');
  const roots = supporting.map((evidence) => rootsOf(evidence, sources));
  const origins = sources
    .map((source) => {
      const leading = roots.map((own) => own.filter((root) => root.source === source)).filter((own) => own.length > 0);
      // One way that is stated throughout is enough.
      return { source, sources: leading.length, inferred: leading.filter((own) => own.every(isInferred)).length };
    })
    .filter((origin) => origin.sources > 0)
    .toSorted((a, b) => b.sources - a.sources);
  const independent = new Set(origins.map(({ source }) => source.party ?? source.id)).size;
  return {
    status: statusOf(claim, origins, independent),
    sources: supporting.length,
    origins,
    unstated: roots.filter((own) => own.every(({ source }) => source === null)).length,
    independent,
  };
}

const isInferred = ({ inferred }: Root) => inferred;

function statusOf(claim: Claim, origins: Basis['origins'], independent: number): Status {
  if (claim.overtakenBy) return 'overtaken';
  if (claim.evidence.some(({ stance }) => stance === 'disputes')) return 'disputed';
  if (claim.absence) return 'not-found';
  if (independent > 1) return 'several';
  if (independent === 0) return 'unstated';
  return origins.some(({ source: { party } }) => party !== undefined && claim.parties.includes(party)) ? 'own' : 'one';
}

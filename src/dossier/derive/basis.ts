/** What stands behind a claim: derived from its evidence, never typed in. */

import type { Claim, Dossier, Evidence, Source } from '../model/schema.ts';
import { type Root, rootsOf } from './origins.ts';

/**
 * In the order in which one goes before another: what later evidence changed; what a source disputes that says where it
 * has that from; what was looked for and not found; what we worked out; what several independent origins support, or
 * those alone whom it is about, or one; what no source says the origin of; and what none supports as a whole.
 */
export type Status =
  | 'overtaken'
  | 'disputed'
  | 'not-found'
  | 'calculated'
  | 'inferred'
  | 'several'
  | 'own'
  | 'one'
  | 'unstated'
  | 'partial';

export interface Origin {
  readonly source: Source;
  /** Sources that go back to it, itself among them. */
  readonly sources: number;
  readonly inferred: number;
  /** It is cited for the claim itself, and not only repeated. */
  readonly isCited: boolean;
}

export interface Basis {
  readonly status: Status;
  /** Sources that support the claim. */
  readonly sources: number;
  /** Where these go back to, the most frequent origin first. A source may go back to several. */
  readonly origins: readonly Origin[];
  /** Sources that support it and do not say where they have it from. */
  readonly unstated: number;
  /** Origins that speak for themselves: those of one party are one voice, and one that is not stated is none. */
  readonly independent: number;
}

/** How many sources and independent origins support a claim, and what follows from that. */
export function basisOf(claim: Claim, { sources }: Pick<Dossier, 'sources'>): Basis {
  const supporting = claim.evidence.filter(({ stance }) => stance === 'supports');
  const traced = supporting.map((entry) => ({ by: entry.source, roots: rootsOf(entry, sources) }));
  const origins = sources
    .map((source) => {
      const leading = traced
        .map(({ by, roots }) => ({ by, ways: roots.filter((root) => root.source === source) }))
        .filter(({ ways }) => ways.length > 0);
      return {
        source,
        sources: leading.length,
        // One way that is stated throughout is enough.
        inferred: leading.filter(({ ways }) => ways.every(isInferred)).length,
        isCited: leading.some(({ by }) => by === source.id),
      };
    })
    .filter((origin) => origin.sources > 0)
    .toSorted((a, b) => b.sources - a.sources);
  const independent = new Set(origins.map(({ source }) => source.party ?? source.id)).size;
  return {
    status: statusOf(claim, sources, origins, independent),
    sources: supporting.length,
    origins,
    unstated: traced.filter(({ roots }) => roots.every(({ source }) => source === null)).length,
    independent,
  };
}

/** True where the evidence has an origin that is stated, be it an observation of the source's own. */
export function isSourced(evidence: Evidence, sources: readonly Source[]): boolean {
  return rootsOf(evidence, sources).some(({ source, inferred }) => source !== null && !inferred);
}

const isInferred = ({ inferred }: Root) => inferred;

function statusOf(claim: Claim, sources: readonly Source[], origins: readonly Origin[], independent: number): Status {
  if (claim.overtakenBy) return 'overtaken';
  if (claim.evidence.some((entry) => entry.stance === 'disputes' && isSourced(entry, sources))) return 'disputed';
  if (claim.absence) return 'not-found';
  if (claim.derivedFrom) return claim.derivedFrom.inference ? 'inferred' : 'calculated';
  if (independent > 1) return 'several';
  if (origins.some(({ source: { party } }) => party !== undefined && claim.parties.includes(party))) return 'own';
  if (independent === 1) return 'one';
  return claim.evidence.some(({ stance }) => stance === 'supports') ? 'unstated' : 'partial';
}

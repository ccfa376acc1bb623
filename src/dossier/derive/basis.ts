/** The support for a claim. It is always derived from the evidence, never typed in. */

import type { Claim, Dossier, Evidence, Source } from '../model/schema.ts';
import { type Root, rootsOf } from './origins.ts';

/**
 * The status of a claim. The first that applies wins:
 * - `overtaken`: later evidence changed it.
 * - `disputed`: a source that states its origin disputes it.
 * - `not-found`: it was looked for and not found.
 * - `calculated`, `inferred`: we derived it ourselves.
 * - `several`: several independent origins support it.
 * - `own`: the only origin is a party that the claim is about.
 * - `one`: one other origin supports it.
 * - `unstated`: sources support it, but none states its origin.
 * - `partial`: no source supports it as a whole.
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
  /** The number of sources that go back to it, including itself. */
  readonly sources: number;
  /** The number of those for which that is our inference. */
  readonly inferred: number;
  /** True if it is cited for the claim itself, and not only repeated. */
  readonly isCited: boolean;
}

export interface Basis {
  readonly status: Status;
  /** The number of sources that support the claim. */
  readonly sources: number;
  /** The origins of these sources, the most frequent first. A source may go back to several. */
  readonly origins: readonly Origin[];
  /** The number of sources that support it without stating their origin. */
  readonly unstated: number;
  /** The number of independent origins: those of one party count once, and an unstated origin does not count. */
  readonly independent: number;
}

/** Counts the sources and independent origins that support a claim, and derives its status from them. */
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
        // A source counts as stated if at least one path to the origin is stated throughout.
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

/** Returns true if the evidence has a stated origin, which may be the source's own observation. */
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

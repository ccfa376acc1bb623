/** What has to be told with a claim. Card, copy, page and glance all go by this. */
import type { Claim } from './schema.ts';

/**
 * The caveats that travel with claims, in the order of the dossier: those of the claims, of what overtook them, of what
 * they were calculated from, and of whatever overtook any of these in turn.
 */
export function caveatsWith(told: readonly Claim[], claims: readonly Claim[]): Claim[] {
  const reached = new Set(told);
  const caveats = new Set<Claim>();
  // A set hands out what is added to it while it is walked.
  for (const { id, overtakenBy, derivedFrom } of reached)
    for (const other of claims) {
      const isCaveat = other.kind === 'caveat' && other.qualifies.includes(id);
      if (isCaveat) caveats.add(other);
      if (isCaveat || other.id === overtakenBy?.claim || derivedFrom?.claims.includes(other.id)) reached.add(other);
    }
  return claims.filter((claim) => caveats.has(claim));
}

export interface Overtaking {
  readonly claim: Claim;
  readonly date: string;
}

/** What overtook a claim, what overtook that, and so on to what holds now. */
export function overtakingsOf(claim: Claim, claims: readonly Claim[]): Overtaking[] {
  const chain: Overtaking[] = [];
  const met = new Set([claim.id]);
  for (let next = claim.overtakenBy; next !== undefined && !met.has(next.claim); ) {
    const { claim: id, date } = next;
    const later = claims.find((candidate) => candidate.id === id);
    if (!later) break;
    met.add(id);
    chain.push({ claim: later, date });
    next = later.overtakenBy;
  }
  return chain;
}

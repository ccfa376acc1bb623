/** Finds all that has to be told with a claim. Card, copy, page and glance go by this. */
import type { Claim } from '../model/schema.ts';

/**
 * The caveats that travel with claims, in the order of the dossier: those of the claims, of what overtook them, of what
 * they were calculated from, and of whatever overtook any of these in turn.
 */
export function caveatsWith(told: readonly Claim[], claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const limits = new Map(claims.map(({ id }) => [id, new Set<Claim>()]));
  for (const claim of claims) if (claim.kind === 'caveat') for (const id of claim.qualifies) limits.get(id)?.add(claim);

  const reached = new Set(told);
  const caveats = new Set<Claim>();
  // A set hands out what is added to it while it is walked.
  for (const { id, overtakenBy, derivedFrom } of reached) {
    for (const caveat of limits.get(id) ?? []) {
      caveats.add(caveat);
      reached.add(caveat);
    }
    for (const other of [...(overtakenBy ? [overtakenBy.claim] : []), ...(derivedFrom?.claims ?? [])]) {
      const claim = byId.get(other);
      if (claim) reached.add(claim);
    }
  }
  return claims.filter((claim) => caveats.has(claim));
}

export interface Overtaking {
  readonly claim: Claim;
  readonly date: string;
}

/** The claim that overtook a claim, the one that overtook that, and so on to the one that holds now. */
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

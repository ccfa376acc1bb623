/** Finds everything that has to be shown along with a claim. Card, copy, page and glance all use it. */
import type { Claim } from '../model/schema.ts';

/**
 * Returns the caveats that travel with claims, in the order of the dossier: those of the claims themselves, of claims
 * that overtook them, of claims that they were derived from, and so on transitively.
 */
export function caveatsWith(shown: readonly Claim[], claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const limits = new Map(claims.map(({ id }) => [id, new Set<Claim>()]));
  for (const claim of claims) if (claim.kind === 'caveat') for (const id of claim.qualifies) limits.get(id)?.add(claim);

  const reached = new Set(shown);
  const caveats = new Set<Claim>();
  // Iterating over a set includes elements that are added on the way.
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

/** Returns the chain of claims that overtook a claim, up to the one that holds now. */
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

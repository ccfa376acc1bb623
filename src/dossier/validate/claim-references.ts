/** Checks that the ids in claims exist, and that each claim has what it needs. */

import { caveatsWith } from '../derive/caveats.ts';
import { pointer } from '../model/pointer.ts';
import type { Claim, Dossier, Evidence } from '../model/schema.ts';

type Step = string | number;

/** Returns all problems with claims, each as "JSON pointer: problem". */
export function claimProblems(dossier: Dossier): string[] {
  return dossier.claims.flatMap((claim, index) => [
    ...entityProblems(claim.entities, dossier, 'claims', index),
    ...evidenceProblems(claim.evidence, 'claims', index),
    ...lackProblems(claim, index),
    ...limitProblems(claim, index, dossier),
    ...partyProblems(claim, index, dossier),
    ...linkProblems(claim, index, dossier),
  ]);
}

/** Reports entities that do not exist. */
export function entityProblems(ids: readonly string[], { entities }: Dossier, ...place: Step[]): string[] {
  return ids.flatMap((id, i) =>
    entities.some((entity) => entity.id === id) ? [] : [`${pointer(...place, 'entities', i)}: no entity "${id}"`],
  );
}

/** Reports sources that are cited twice for a statement, and dissents that do not say which part they are about. */
export function evidenceProblems(evidence: readonly Evidence[], ...place: Step[]): string[] {
  const isSupported = evidence.some(({ stance }) => stance === 'supports');
  return evidence.flatMap(({ source, stance, origin, part }, i) => {
    const at = (...steps: Step[]) => pointer(...place, 'evidence', i, ...steps);
    const first = evidence.findIndex((entry) => entry.source === source);
    const isOwn = typeof origin === 'object' && origin?.source === source;
    return [
      ...(first < i ? [`${at('source')}: "${source}" is already cited there`] : []),
      ...(isOwn ? [`${at('origin')}: write the source's own remark as "own"`] : []),
      ...(stance === 'disputes' && isSupported && !part
        ? [`${at('part')}: others support it, so say which part "${source}" disputes`]
        : []),
    ];
  });
}

function lackProblems({ evidence, absence, derivedFrom }: Claim, index: number): string[] {
  if (evidence.length > 0 || absence || derivedFrom) return [];
  return [`${pointer('claims', index, 'evidence')}: expected evidence, an absence or "derivedFrom"`];
}

function limitProblems(claim: Claim, index: number, { claims }: Dossier): string[] {
  const at = (...steps: Step[]) => pointer('claims', index, ...steps);
  if (claim.kind === 'fact')
    return [
      ...(claim.qualifies.length > 0 ? [`${at('qualifies')}: only a caveat qualifies`] : []),
      ...(caveatsWith([claim], claims).length === 0 ? [`${at()}: no caveat qualifies "${claim.id}"`] : []),
    ];
  if (claim.qualifies.length === 0) return [`${at('qualifies')}: a caveat has to qualify a fact`];
  return claim.qualifies.flatMap((id, i) => {
    const target = claims.find((candidate) => candidate.id === id);
    if (!target) return [`${at('qualifies', i)}: no claim "${id}"`];
    return target.kind === 'fact' ? [] : [`${at('qualifies', i)}: "${id}" is not a fact`];
  });
}

function partyProblems(claim: Claim, index: number, { parties }: Dossier): string[] {
  return claim.parties.flatMap((id, i) =>
    parties.some((party) => party.id === id) ? [] : [`${pointer('claims', index, 'parties', i)}: no party "${id}"`],
  );
}

/** Reports links to claims that do not exist or form a cycle. */
function linkProblems(claim: Claim, index: number, { claims }: Dossier): string[] {
  const at = (...steps: Step[]) => pointer('claims', index, ...steps);
  const find = (id: string) => claims.find((candidate) => candidate.id === id);
  const by = claim.overtakenBy?.claim;
  const from = claim.derivedFrom?.claims ?? [];
  const leadsBack = (next: (claim: Claim) => readonly string[]) => reachable(claim, next, find).has(claim.id);
  return [
    ...(by !== undefined && !find(by) ? [`${at('overtakenBy', 'claim')}: no claim "${by}"`] : []),
    ...(leadsBack(({ overtakenBy }) => (overtakenBy ? [overtakenBy.claim] : []))
      ? [`${at('overtakenBy')}: leads back to "${claim.id}" itself`]
      : []),
    ...from.flatMap((id, i) => (find(id) ? [] : [`${at('derivedFrom', 'claims', i)}: no claim "${id}"`])),
    ...(leadsBack(({ derivedFrom }) => derivedFrom?.claims ?? [])
      ? [`${at('derivedFrom')}: leads back to "${claim.id}" itself`]
      : []),
  ];
}

/** Returns the ids that are reachable from a claim in one or more steps. */
function reachable(
  claim: Claim,
  next: (claim: Claim) => readonly string[],
  find: (id: string) => Claim | undefined,
): Set<string> {
  const reached = new Set(next(claim));
  // Iterating over a set includes elements that are added on the way.
  for (const id of reached) {
    const step = find(id);
    if (step) for (const further of next(step)) reached.add(further);
  }
  return reached;
}

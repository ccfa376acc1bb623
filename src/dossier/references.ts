/** What a shape cannot say: that each id leads somewhere, and that no fact is shown without a caveat. */
import { DETAIL_LEVELS } from './levels.ts';
import { pointer } from './pointer.ts';
import type { Claim, Dossier, Evidence } from './schema.ts';
import { sourceProblems } from './sources.ts';

/** All such problems of a dossier, each as "JSON pointer: what is wrong". */
export function referenceProblems(dossier: Dossier): string[] {
  return [
    ...duplicateProblems(dossier),
    ...sourceProblems(dossier),
    ...dossier.claims.flatMap((claim, index) => claimProblems(claim, index, dossier)),
    ...disagreementProblems(dossier),
    ...coverageProblems(dossier),
    ...dateProblems(dossier),
  ];
}

type Step = string | number;

/** Readers point to claims and disagreements alike by their ids, so that these must differ too. */
function duplicateProblems({ entities, sources, claims, disagreements }: Dossier): string[] {
  const lists: Record<string, readonly { readonly id: string }[]>[] = [
    { entities },
    { sources },
    { claims, disagreements },
  ];
  return lists.flatMap((group) => {
    const met = new Set<string>();
    return Object.entries(group).flatMap(([list, items]) =>
      items.flatMap(({ id }, index) => {
        if (met.has(id)) return [`${pointer(list, index, 'id')}: "${id}" is there already`];
        met.add(id);
        return [];
      }),
    );
  });
}

function claimProblems(claim: Claim, index: number, dossier: Dossier): string[] {
  const { claims } = dossier;
  const at = (...steps: Step[]) => pointer('claims', index, ...steps);
  const problems = [
    ...entityProblems(claim.entities, dossier, 'claims', index),
    ...evidenceProblems(claim.evidence, 'claims', index),
  ];
  if (claim.kind === 'fact' && claim.qualifies.length > 0) problems.push(`${at('qualifies')}: only a caveat qualifies`);
  if (claim.kind === 'fact' && !claims.some(({ kind, qualifies }) => kind === 'caveat' && qualifies.includes(claim.id)))
    problems.push(`${at()}: no caveat qualifies "${claim.id}"`);
  if (claim.kind === 'caveat') {
    if (claim.qualifies.length === 0) problems.push(`${at('qualifies')}: a caveat has to qualify a fact`);
    claim.qualifies.forEach((id, i) => {
      const target = claims.find((candidate) => candidate.id === id);
      if (!target) problems.push(`${at('qualifies', i)}: no claim "${id}"`);
      else if (target.kind !== 'fact') problems.push(`${at('qualifies', i)}: "${id}" is not a fact`);
    });
  }
  const by = claim.overtakenBy?.claim;
  if (by !== undefined && !claims.some(({ id }) => id === by))
    problems.push(`${at('overtakenBy', 'claim')}: no claim "${by}"`);
  if (isOvertakenByItself(claim, claims)) problems.push(`${at('overtakenBy')}: leads back to "${claim.id}" itself`);
  return problems;
}

function isOvertakenByItself(claim: Claim, claims: readonly Claim[]): boolean {
  const met = new Set<string>();
  for (let next = claim.overtakenBy?.claim; next !== undefined && !met.has(next); ) {
    if (next === claim.id) return true;
    met.add(next);
    const later = next;
    next = claims.find(({ id }) => id === later)?.overtakenBy?.claim;
  }
  return false;
}

function disagreementProblems(dossier: Dossier): string[] {
  return dossier.disagreements.flatMap(({ entities, positions }, index) => [
    ...entityProblems(entities, dossier, 'disagreements', index),
    ...positions.flatMap(({ evidence }, i) => evidenceProblems(evidence, 'disagreements', index, 'positions', i)),
  ]);
}

function entityProblems(ids: readonly string[], { entities }: Dossier, ...place: Step[]): string[] {
  return ids.flatMap((id, i) =>
    entities.some((entity) => entity.id === id) ? [] : [`${pointer(...place, 'entities', i)}: no entity "${id}"`],
  );
}

function evidenceProblems(evidence: readonly Evidence[], ...place: Step[]): string[] {
  return evidence.flatMap(({ source, origin }, i) => {
    const at = (...steps: Step[]) => pointer(...place, 'evidence', i, ...steps);
    const first = evidence.findIndex((entry) => entry.source === source);
    const isOwn = typeof origin === 'object' && origin?.source === source;
    return [
      ...(first < i ? [`${at('source')}: "${source}" is cited there already`] : []),
      ...(isOwn ? [`${at('origin')}: a remark of the source's own is written "own"`] : []),
    ];
  });
}

function coverageProblems({ entities, claims }: Dossier): string[] {
  return entities.flatMap((entity, index) =>
    DETAIL_LEVELS.flatMap((level, depth) => {
      const kinds = claims
        .filter((claim) => claim.entities.includes(entity.id) && DETAIL_LEVELS.indexOf(claim.level) <= depth)
        .map(({ kind }) => kind);
      if (!kinds.includes('fact') || kinds.includes('caveat')) return [];
      return [`${pointer('entities', index)}: at level "${level}" there are facts but no caveat`];
    }),
  );
}

/** A dossier cannot know what comes after it. "2026-11" is not after "2026-11-24". */
function dateProblems({ claims, revision }: Dossier): string[] {
  return claims.flatMap(({ dates: { holds, said, checked }, overtakenBy, absence }, index) => {
    const dates: [string | undefined, ...Step[]][] = [
      [holds, 'dates', 'holds'],
      [said, 'dates', 'said'],
      [checked, 'dates', 'checked'],
      [overtakenBy?.date, 'overtakenBy', 'date'],
      [absence?.until, 'absence', 'until'],
    ];
    return dates.flatMap(([date, ...steps]) =>
      date && date > revision.slice(0, date.length)
        ? [`${pointer('claims', index, ...steps)}: ${date} is after the revision of ${revision}`]
        : [],
    );
  });
}

/** What a shape cannot say: that each id leads somewhere, and that no entity shows facts without a caveat. */
import { DETAIL_LEVELS } from './levels.ts';
import { pointer } from './pointer.ts';
import type { Claim, Dossier } from './schema.ts';
import { sourceProblems } from './sources.ts';

/** All such problems of a dossier, each as "JSON pointer: what is wrong". */
export function referenceProblems(dossier: Dossier): string[] {
  return [
    ...duplicateProblems(dossier),
    ...sourceProblems(dossier),
    ...dossier.claims.flatMap((claim, index) => claimProblems(claim, index, dossier)),
    ...coverageProblems(dossier),
  ];
}

function duplicateProblems(dossier: Dossier): string[] {
  return (['entities', 'sources', 'claims'] as const).flatMap((list) => {
    const ids = dossier[list].map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [`${pointer(list, index, 'id')}: "${id}" is there already`],
    );
  });
}

function claimProblems(claim: Claim, index: number, { entities, claims }: Dossier): string[] {
  const at = (...steps: (string | number)[]) => pointer('claims', index, ...steps);
  const problems = claim.entities.flatMap((id, i) =>
    entities.some((entity) => entity.id === id) ? [] : [`${at('entities', i)}: no entity "${id}"`],
  );
  if (claim.kind === 'fact' && claim.qualifies.length > 0) problems.push(`${at('qualifies')}: only a caveat qualifies`);
  if (claim.kind === 'caveat') {
    if (claim.qualifies.length === 0) problems.push(`${at('qualifies')}: a caveat has to qualify a fact`);
    claim.qualifies.forEach((id, i) => {
      const target = claims.find((candidate) => candidate.id === id);
      if (!target) problems.push(`${at('qualifies', i)}: no claim "${id}"`);
      else if (target.kind !== 'fact') problems.push(`${at('qualifies', i)}: "${id}" is not a fact`);
    });
  }
  const by = claim.overtaken?.by;
  if (by === claim.id) problems.push(`${at('overtaken', 'by')}: a claim cannot overtake itself`);
  else if (by !== undefined && !claims.some(({ id }) => id === by)) {
    problems.push(`${at('overtaken', 'by')}: no claim "${by}"`);
  }
  return problems;
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

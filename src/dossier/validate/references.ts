/** Checks what the schema cannot express: that every id exists, and that no fact is shown without a caveat. */

import { DETAIL_LEVELS } from '../model/levels.ts';
import { pointer } from '../model/pointer.ts';
import type { Dossier } from '../model/schema.ts';
import { changeProblems } from './change-references.ts';
import { claimProblems, entityProblems, evidenceProblems } from './claim-references.ts';
import { glanceProblems } from './glance-references.ts';
import { nameProblems } from './name-problems.ts';
import { sourceProblems } from './source-references.ts';

/** Returns all such problems of a dossier, each as "JSON pointer: problem". */
export function referenceProblems(dossier: Dossier): string[] {
  return [
    ...duplicateProblems(dossier),
    ...sourceProblems(dossier),
    ...claimProblems(dossier),
    ...disagreementProblems(dossier),
    ...coverageProblems(dossier),
    ...glanceProblems(dossier),
    ...nameProblems(dossier),
    ...changeProblems(dossier),
    ...dateProblems(dossier),
  ];
}

/** Entities, claims and disagreements share one namespace: links and the list of changes refer to them by id alone. */
function duplicateProblems({ parties, entities, sources, claims, disagreements }: Dossier): string[] {
  const lists: Record<string, readonly { readonly id: string }[]>[] = [
    { parties },
    { entities, claims, disagreements },
    { sources },
  ];
  return lists.flatMap((group) => {
    const met = new Set<string>();
    return Object.entries(group).flatMap(([list, items]) =>
      items.flatMap(({ id }, index) => {
        if (met.has(id)) return [`${pointer(list, index, 'id')}: "${id}" already exists`];
        met.add(id);
        return [];
      }),
    );
  });
}

function disagreementProblems(dossier: Dossier): string[] {
  return dossier.disagreements.flatMap(({ entities, positions }, index) => [
    ...entityProblems(entities, dossier, 'disagreements', index),
    ...positions.flatMap(({ evidence }, i) => evidenceProblems(evidence, 'disagreements', index, 'positions', i)),
  ]);
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

/**
 * Reports dates after the revision, which a dossier cannot know. Only a search or a check may be later. "2026-11" does
 * not count as after "2026-11-24".
 */
function dateProblems({ claims, revision, searched = revision }: Dossier): string[] {
  const lookedAt = searched > revision ? searched : revision;
  return claims.flatMap(({ dates: { holds, said, checked } = {}, overtakenBy, absence }, index) => {
    const dates: [string | undefined, string, ...string[]][] = [
      [holds, revision, 'dates', 'holds'],
      [said, revision, 'dates', 'said'],
      [checked, lookedAt, 'dates', 'checked'],
      [overtakenBy?.date, revision, 'overtakenBy', 'date'],
      [absence?.until, lookedAt, 'absence', 'until'],
    ];
    return dates.flatMap(([date, last, ...steps]) =>
      date && date > last.slice(0, date.length)
        ? [`${pointer('claims', index, ...steps)}: ${date} is after the revision of ${revision}`]
        : [],
    );
  });
}

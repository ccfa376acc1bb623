/** Checks that each glance leads with a fact and covers all of its caveats. */

import { caveatsWith } from '../derive/caveats.ts';
import { pointer } from '../model/pointer.ts';
import type { Dossier, Entity } from '../model/schema.ts';

/** Returns all problems with glances, each as "JSON pointer: problem". */
export function glanceProblems(dossier: Dossier): string[] {
  return dossier.entities.flatMap((entity, index) => problemsOf(entity, index, dossier));
}

function problemsOf({ id, glance }: Entity, index: number, { claims }: Dossier): string[] {
  if (!glance) return [];
  const at = (...steps: (string | number)[]) => pointer('entities', index, 'glance', ...steps);
  const leading = claims.find((claim) => claim.id === glance.leads);
  const isFact = leading?.kind === 'fact' && leading.entities.includes(id);
  const due = isFact ? caveatsWith([leading], claims) : [];
  return [
    ...(isFact ? [] : [`${at('leads')}: "${glance.leads}" is not a fact about "${id}"`]),
    ...glance.covers.flatMap((covered, i) =>
      claims.some((claim) => claim.id === covered && claim.kind === 'caveat')
        ? []
        : [`${at('covers', i)}: "${covered}" is not a caveat`],
    ),
    ...due
      .filter((caveat) => !glance.covers.includes(caveat.id))
      .map((caveat) => `${at('covers')}: "${caveat.id}" travels with "${glance.leads}", so cover it`),
  ];
}

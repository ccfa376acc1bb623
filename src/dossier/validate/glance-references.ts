/** A glance has to tell a fact of the dossier, and all caveats of that. */

import { caveatsWith } from '../derive/caveats.ts';
import { pointer } from '../model/pointer.ts';
import type { Dossier, Entity } from '../model/schema.ts';

/** All problems with glances, each as "JSON pointer: what is wrong". */
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
    ...(isFact ? [] : [`${at('leads')}: "${glance.leads}" is no fact about "${id}"`]),
    ...glance.covers.flatMap((covered, i) =>
      claims.some((claim) => claim.id === covered && claim.kind === 'caveat')
        ? []
        : [`${at('covers', i)}: "${covered}" is no caveat`],
    ),
    ...due
      .filter((caveat) => !glance.covers.includes(caveat.id))
      .map((caveat) => `${at('covers')}: "${caveat.id}" travels with "${glance.leads}", so cover it`),
  ];
}

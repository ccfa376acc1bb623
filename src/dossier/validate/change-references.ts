/** The list of changes has to speak of what is there, or of what is gone. */
import { pointer } from '../model/pointer.ts';
import type { Dossier } from '../model/schema.ts';

/** All problems with the list of changes, each as "JSON pointer: what is wrong". */
export function changeProblems({ changes, revision, claims, disagreements, entities }: Dossier): string[] {
  const known = new Set([...claims, ...disagreements, ...entities].map(({ id }) => id));
  return changes.flatMap((change, index) => {
    const at = (...steps: (string | number)[]) => pointer('changes', index, ...steps);
    return [
      ...(change.revision > revision
        ? [`${at('revision')}: ${change.revision} is after the revision of ${revision}`]
        : []),
      ...(change.of.length + change.added.length + change.removed.length === 0
        ? [`${at()}: say what was changed, added or removed`]
        : []),
      ...(['of', 'added'] as const).flatMap((list) =>
        change[list].flatMap((id, i) =>
          known.has(id)
            ? []
            : [`${at(list, i)}: no claim, disagreement or entity "${id}"; if it is gone, it was removed`],
        ),
      ),
      ...change.removed.flatMap((id, i) => (known.has(id) ? [`${at('removed', i)}: "${id}" is there`] : [])),
    ];
  });
}

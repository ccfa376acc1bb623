/** Checks that the list of changes names existing or removed items. */
import { pointer } from '../model/pointer.ts';
import type { Dossier } from '../model/schema.ts';

/** Returns all problems with the list of changes, each as "JSON pointer: problem". */
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
            : [`${at(list, i)}: no claim, disagreement or entity "${id}"; if it is gone, list it as removed`],
        ),
      ),
      ...change.removed.flatMap((id, i) => (known.has(id) ? [`${at('removed', i)}: "${id}" is still there`] : [])),
    ];
  });
}

/** Whether the sources of a dossier are known, in use, and derived without a circle. */
import { pointer } from './pointer.ts';
import type { Dossier } from './schema.ts';

/** All problems with sources, each as "JSON pointer: what is wrong". */
export function sourceProblems({ sources, claims }: Dossier): string[] {
  const parents = new Map(sources.map((source) => [source.id, source.derivedFrom.map((link) => link.source)]));
  const unknown = (id: string | null | undefined, ...steps: (string | number)[]) =>
    id == null || parents.has(id) ? [] : [`${pointer(...steps)}: no source "${id}"`];

  const cited = claims.flatMap(({ evidence }) => evidence.flatMap(({ source, origin }) => [source, origin ?? source]));
  const used = withAncestors(cited, parents);

  return [
    ...sources.flatMap((source, i) => [
      ...source.derivedFrom.flatMap((link, j) => unknown(link.source, 'sources', i, 'derivedFrom', j, 'source')),
      ...(withAncestors(parents.get(source.id) ?? [], parents).has(source.id)
        ? [`${pointer('sources', i, 'derivedFrom')}: leads back to "${source.id}" itself`]
        : []),
      ...(used.has(source.id) ? [] : [`${pointer('sources', i)}: no claim uses "${source.id}"`]),
    ]),
    ...claims.flatMap((claim, i) =>
      claim.evidence.flatMap(({ source, origin }, j) => [
        ...unknown(source, 'claims', i, 'evidence', j, 'source'),
        ...unknown(origin, 'claims', i, 'evidence', j, 'origin'),
      ]),
    ),
  ];
}

/** The given sources and all that they derive from; ends on circles too. */
function withAncestors(ids: readonly string[], parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(ids);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) for (const parent of parents.get(id) ?? []) reached.add(parent);
  return reached;
}

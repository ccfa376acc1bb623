/** Checks that a dossier's sources exist, are in use, and draw on each other without cycles. */
import { pointer } from '../model/pointer.ts';
import type { Dossier, Evidence } from '../model/schema.ts';

/** Returns all problems with sources, each as "JSON pointer: problem". */
export function sourceProblems({ sources, claims, disagreements, parties }: Dossier): string[] {
  const parents = new Map(sources.map(({ id, derivedFrom }) => [id, (derivedFrom ?? []).map(({ source }) => source)]));
  const unknown = (id: string | undefined, ...steps: (string | number)[]) =>
    id === undefined || parents.has(id) ? [] : [`${pointer(...steps)}: no source "${id}"`];
  const originOf = ({ origin }: Evidence) => (typeof origin === 'object' ? origin?.source : undefined);

  const places = [
    ...claims.map(({ evidence }, i) => ({ evidence, place: ['claims', i] })),
    ...disagreements.flatMap(({ positions }, i) =>
      positions.map(({ evidence }, j) => ({ evidence, place: ['disagreements', i, 'positions', j] })),
    ),
  ];
  const cited = places.flatMap(({ evidence }) =>
    evidence.flatMap((entry) => [entry.source, originOf(entry) ?? entry.source]),
  );
  const used = withAncestors(cited, parents);

  return [
    ...sources.flatMap(({ id, derivedFrom, party }, i) => [
      ...(derivedFrom ?? []).flatMap(({ source }, j) => unknown(source, 'sources', i, 'derivedFrom', j, 'source')),
      ...(withAncestors(parents.get(id) ?? [], parents).has(id)
        ? [`${pointer('sources', i, 'derivedFrom')}: leads back to "${id}" itself`]
        : []),
      ...(party === undefined || parties.some((known) => known.id === party)
        ? []
        : [`${pointer('sources', i, 'party')}: no party "${party}"`]),
      ...(used.has(id) ? [] : [`${pointer('sources', i)}: no claim uses "${id}"`]),
    ]),
    ...places.flatMap(({ evidence, place }) =>
      evidence.flatMap((entry, j) => [
        ...unknown(entry.source, ...place, 'evidence', j, 'source'),
        ...unknown(originOf(entry), ...place, 'evidence', j, 'origin', 'source'),
      ]),
    ),
  ];
}

/** Returns the given sources and everything that they draw on. Terminates on cycles too. */
function withAncestors(ids: readonly string[], parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(ids);
  // Iterating over a set includes elements that are added on the way.
  for (const id of reached) for (const parent of parents.get(id) ?? []) reached.add(parent);
  return reached;
}

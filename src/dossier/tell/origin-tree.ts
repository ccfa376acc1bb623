/** The sources of a card by where they come from: each below what it was made from. */

import { inLanguage, type Source } from '../model/schema.ts';
import type { Telling } from './cited-sources.ts';

export interface OriginNode {
  readonly publisher: string;
  readonly date: string | null;
  /** Null where the card does not cite it, but something that goes back to it. */
  readonly number: number | null;
  readonly kind: Source['kind'];
  /** That it goes back to the node above is our inference. */
  readonly inferred: boolean;
  /** It does not say where it has its statements from. */
  readonly unstated: boolean;
  readonly children: readonly OriginNode[];
}

/** Trees from the origins down to the cited sources; origins that nothing cited goes back to are left out. */
export function originTree(cited: ReadonlySet<string>, telling: Telling): OriginNode[] {
  const { sources } = telling.dossier;
  return sources
    .filter(({ derivedFrom }) => derivedFrom === null || derivedFrom.length === 0)
    .flatMap((source) => nodeOf(source, false, cited, telling) ?? [])
    .toSorted((a, b) => size(b) - size(a));
}

function nodeOf(source: Source, inferred: boolean, cited: ReadonlySet<string>, telling: Telling): OriginNode | null {
  const isCited = cited.has(source.id);
  const children = telling.dossier.sources.flatMap((child) => {
    const step = child.derivedFrom?.find((candidate) => candidate.source === source.id);
    return step ? (nodeOf(child, step.how === 'inferred', cited, telling) ?? []) : [];
  });
  if (!isCited && children.length === 0) return null;
  return {
    publisher: inLanguage(source.publisher, telling.language),
    date: source.date,
    number: isCited ? (telling.numbers.get(source.id) ?? null) : null,
    kind: source.kind,
    inferred,
    unstated: source.derivedFrom === null,
    children,
  };
}

function size({ children }: OriginNode): number {
  return 1 + children.reduce((sum, child) => sum + size(child), 0);
}

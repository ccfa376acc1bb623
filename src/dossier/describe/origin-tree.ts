/** The sources of a card as trees, each below the source that it draws on. */

import { inLanguage, type Source } from '../model/schema.ts';
import type { DescribeContext } from './cited-sources.ts';

export interface OriginNode {
  readonly publisher: string;
  readonly date: string | null;
  /** Null if the card cites only sources that go back to it. */
  readonly number: number | null;
  readonly kind: Source['kind'];
  /** True if its link to the node above is our inference. */
  readonly inferred: boolean;
  /** True if it does not name its sources. */
  readonly unstated: boolean;
  readonly children: readonly OriginNode[];
}

/** Returns trees from the origins down to the cited sources, the largest first. Other origins are left out. */
export function originTree(cited: ReadonlySet<string>, context: DescribeContext): OriginNode[] {
  const { sources } = context.dossier;
  return sources
    .filter(({ derivedFrom }) => derivedFrom === null || derivedFrom.length === 0)
    .flatMap((source) => nodeOf(source, false, cited, context) ?? [])
    .toSorted((a, b) => size(b) - size(a));
}

function nodeOf(
  source: Source,
  inferred: boolean,
  cited: ReadonlySet<string>,
  context: DescribeContext,
): OriginNode | null {
  const isCited = cited.has(source.id);
  const children = context.dossier.sources.flatMap((child) => {
    const step = child.derivedFrom?.find((candidate) => candidate.source === source.id);
    return step ? (nodeOf(child, step.how === 'inferred', cited, context) ?? []) : [];
  });
  if (!isCited && children.length === 0) return null;
  return {
    publisher: inLanguage(source.publisher, context.language),
    date: source.date,
    number: isCited ? (context.numbers.get(source.id) ?? null) : null,
    kind: source.kind,
    inferred,
    unstated: source.derivedFrom === null,
    children,
  };
}

function size({ children }: OriginNode): number {
  return 1 + children.reduce((sum, child) => sum + size(child), 0);
}

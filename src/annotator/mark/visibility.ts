/** Tells which mentions can be seen, and counts them. */
import { matches, parentElement } from '../../dom/members.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';

export function isVisible({ nodes }: Mention, layout: Layout): boolean {
  return nodes.every((node) => {
    const parent = parentElement(node);
    // A closed <details> hides its own text, but is visible itself.
    return parent !== null && layout.isShown(parent) && !matches(parent, 'details:not([open])');
  });
}

export function countByEntity(mentions: Iterable<Mention>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
}

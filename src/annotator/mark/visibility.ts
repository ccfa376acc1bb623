/** Tells which mentions can be seen, and counts them. */
import { matches, shadowRoot } from '../../dom/members.ts';
import { flatParent, isElement } from '../../dom/nodes.ts';
import { liveRange, type Mention } from '../find/mentions.ts';
import { createClipping } from '../layout/clipping.ts';
import type { Layout } from '../layout/layout.ts';
import { isSeenIn, regionOf } from '../layout/region.ts';
import { boxHolder, isRendered } from '../layout/styles.ts';

/**
 * The most mentions of a page that are looked at for clipping: each takes 20 µs. Beyond them the count on the toolbar is a
 * rough one anyway.
 */
const MOST_MEASURED = 500;

/** Returns a function that tells of each mention whether it can be seen, for as long as the layout stays what it is. */
export function visibilityIn(layout: Layout): (mention: Mention) => boolean {
  const seenOf = layout.isFresh() ? createClipping() : null;
  let measured = 0;
  return (mention) => {
    if (!isShown(mention, layout)) return false;
    return seenOf === null || ++measured > MOST_MEASURED || isUnclipped(mention, seenOf);
  };
}

function isShown({ nodes }: Mention, layout: Layout): boolean {
  return nodes.every((node) => {
    const holder = flatParent(node);
    // A closed <details> hides its own text, and a host what no slot of its tree takes, but they are visible themselves.
    return (
      isElement(holder) && layout.isShown(holder) && !matches(holder, 'details:not([open])') && !shadowRoot(holder)
    );
  });
}

function isUnclipped(mention: Mention, seenOf: ReturnType<typeof createClipping>): boolean {
  const holder = mention.nodes[0] ? flatParent(mention.nodes[0]) : null;
  // Text that is not laid out, as it is far from the view, would be laid out now.
  if (!isElement(holder) || !isRendered(boxHolder(holder))) return true;
  return isSeenIn(seenOf(holder), regionOf(liveRange(mention).getBoundingClientRect()));
}

export function countByEntity(mentions: Iterable<Mention>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
}

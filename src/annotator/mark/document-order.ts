/** Mentions in the order in which a reader meets them. */

import { isShadowRoot } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';
import { isVisible } from './visibility.ts';

export function inOrder(mentions: Iterable<Mention>): Mention[] {
  return [...mentions].sort(({ range: a }, { range: b }) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    return isBefore(a.startContainer, b.startContainer) ? -1 : 1;
  });
}

/** Whether a node stands before another, also where one of them is in a shadow tree. */
export function isBefore(a: Node, b: Node): boolean {
  const [above, below] = [hostsOf(a), hostsOf(b)];
  const depth = above.findIndex((node, i) => node !== below[i]);
  const [first, second] = [above[depth], below[depth]];
  // The one is the host of the other's tree, whose text comes before what is slotted into it.
  if (!first || !second) return above.length > below.length;
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The hosts of the shadow trees that a node is in, outermost first, and the node itself. */
function hostsOf(node: Node): Node[] {
  const root = node.getRootNode();
  return isShadowRoot(root) ? [...hostsOf(root.host), node] : [node];
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The first visible mention of each name under each heading; what stands before all headings is a section as well. */
export function firstUnderHeadings(root: ParentNode, mentions: Iterable<Mention>): Set<Mention> {
  const headings = [...root.querySelectorAll(HEADINGS)];
  const firsts = new Set<Mention>();
  let section = 0;
  let met = new Set<string>();
  for (const mention of inOrder(mentions)) {
    const { startContainer } = mention.range;
    for (let next = headings[section]; next; next = headings[section]) {
      if (!next.contains(startContainer) && !isBefore(next, startContainer)) break;
      section++;
      met = new Set();
    }
    if (met.has(mention.entity) || !isVisible(mention)) continue;
    met.add(mention.entity);
    firsts.add(mention);
  }
  return firsts;
}

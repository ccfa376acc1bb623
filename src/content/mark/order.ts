/** Mentions in the order in which a reader meets them. */
import type { Mention } from '../detect/mentions.ts';
import { isVisible } from './visibility.ts';

export function inOrder(mentions: Iterable<Mention>): Mention[] {
  return [...mentions].sort(({ range: a }, { range: b }) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    return isBefore(a.startContainer, b.startContainer) ? -1 : 1;
  });
}

export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
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

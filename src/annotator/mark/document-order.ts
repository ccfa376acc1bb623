/** Orders mentions as in the document, across shadow trees. */
import { compareDocumentPosition, contains, findInDocument } from '../../dom/members.ts';
import { hostsOf } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';

export function inDocumentOrder(mentions: Iterable<Mention>): Mention[] {
  return [...mentions].sort(({ range: a }, { range: b }) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    return isBefore(a.startContainer, b.startContainer) ? -1 : 1;
  });
}

/** True if one node precedes another, even if either is in a shadow tree. */
export function isBefore(a: Node, b: Node): boolean {
  const [above, below]: [Node[], Node[]] = [
    [...hostsOf(a), a],
    [...hostsOf(b), b],
  ];
  const depth = above.findIndex((node, i) => node !== below[i]);
  const [first, second] = [above[depth], below[depth]];
  // One node hosts the other's tree. The text of a shadow tree comes before text that is slotted into it.
  if (!first || !second) return above.length > below.length;
  return (compareDocumentPosition(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The first shown mention of each entity under each heading; text before the first heading counts as a section. */
export function firstUnderHeadings(mentions: Iterable<Mention>, isShown: (mention: Mention) => boolean): Set<Mention> {
  const headings = [...findInDocument(document, HEADINGS)];
  const firsts = new Set<Mention>();
  let section = 0;
  let seen = new Set<string>();
  for (const mention of inDocumentOrder(mentions)) {
    const { startContainer } = mention.range;
    for (let next = headings[section]; next; next = headings[section]) {
      if (!contains(next, startContainer) && !isBefore(next, startContainer)) break;
      section++;
      seen = new Set();
    }
    if (seen.has(mention.entity) || !isShown(mention)) continue;
    seen.add(mention.entity);
    firsts.add(mention);
  }
  return firsts;
}

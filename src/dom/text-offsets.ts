/** The text nodes at places of a tree's text. */
import { isCharacterData, isElement, isText } from './nodes.ts';

/** From where to where, in UTF-16 units of a text. */
export type Stretch = readonly [from: number, to: number];

/** So many elements are leapt over at once. */
const LEAP = 64;

/** What is no further away, in UTF-16 units, is walked to. */
const NEAR = 2_000;

/** For each stretch of a tree's text the nodes that it is in; what comes after the last is not visited. */
export function* textNodesAt(root: Element | ShadowRoot, stretches: readonly Stretch[]): Generator<Text[]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const leaps = isElement(root) ? createLeaps(root, walker) : null;
  let end = 0;
  try {
    for (const [from, to] of stretches) {
      // All in a node that the stretch before reached into, and so read already.
      if (to < end) continue;
      const nodes = from < end && isText(walker.currentNode) ? [walker.currentNode] : [];
      if (leaps && from - end > NEAR) end += leaps.over(from - end);
      while (end <= to && walker.nextNode()) {
        const { currentNode } = walker;
        if (isCharacterData(currentNode)) end += currentNode.length;
        if (end > from && isText(currentNode)) nodes.push(currentNode);
      }
      yield nodes;
    }
  } finally {
    leaps?.end();
  }
}

/** Takes a walker on by many elements at once, whose text the browser counts: half of what a visit to each node takes. */
function createLeaps(root: Element, walker: TreeWalker) {
  const elements = root.getElementsByTagName('*');
  const range = document.createRange();
  let index = 0;
  return {
    /** Goes on as far as all that is passed has less than so many UTF-16 units; gives how many it has. */
    over(length: number): number {
      let passed = 0;
      for (let next = elements.item(index + LEAP); next; next = elements.item(index + LEAP)) {
        const { currentNode } = walker;
        if (currentNode.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) {
          range.setStart(currentNode, isCharacterData(currentNode) ? currentNode.length : 0);
          range.setEnd(next, 0);
          const more = passed + range.toString().length;
          if (more > length) break;
          passed = more;
          walker.currentNode = next;
        }
        index += LEAP;
      }
      return passed;
    },
    /** A range that stands somewhere has to follow every change of the page. */
    end: () => range.setEnd(document, 0),
  };
}

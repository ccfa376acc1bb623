/** Reads the text of a large tree in pieces. */
import {
  childNodes,
  createRange,
  createTreeWalker,
  documentElement,
  elementFromPoint,
  getElementsByTagName,
  isConnected,
} from '../../dom/members.ts';
import { isElement, isShadowRoot, isText, lastDescendant } from '../../dom/nodes.ts';
import { inTimeSlices } from './time-slices.ts';

/** The number of elements in a piece: if a name is in its text, each of its nodes is visited. */
const ELEMENTS_PER_PIECE = 128;

/** The most text nodes that are read before, and after, the middle of the view. */
const NODES_IN_VIEW = 512;

/**
 * Passes on the text below a root piece by piece, in order, with its range. The browser counts the elements and joins
 * their text, because visiting each node takes three times as long. The caller has to read nodes that are added meanwhile.
 */
export function readInPieces(
  root: Element | ShadowRoot,
  read: (range: Range, text: string) => void,
  isAway: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const elements = elementsBelow(root);
  const range = createRange(document);
  range.setStart(root, 0);
  const piece = () => {
    if (isAway() || !isConnected(root)) return false;
    range.collapse(false);
    const next = elements.after(range);
    // An offset in the root would require counting its child nodes, which takes a task of its own.
    const last = next ?? lastDescendant(root);
    range.setEnd(last, isText(last) ? last.length : 0);
    read(range, range.toString());
    return next !== null;
  };
  // Park the range, because the browser updates live ranges on every mutation around them.
  return inTimeSlices(piece, signal).finally(() => range.setEnd(document, 0));
}

/** Steps through the elements below a root, `ELEMENTS_PER_PIECE` at a time. */
function elementsBelow(root: Element | ShadowRoot) {
  const counted = isShadowRoot(root) ? null : getElementsByTagName(root, '*');
  const walker = createTreeWalker(document, root, NodeFilter.SHOW_ELEMENT);
  let index = 0;
  let last: Element | null = null;
  /** Walks on from the last range: the page has added or removed elements before it, so counting is off. */
  const walkOn = ({ endContainer, endOffset }: Range): Element | null => {
    walker.currentNode = childNodes(endContainer)[endOffset] ?? endContainer;
    for (let i = 0; i < ELEMENTS_PER_PIECE; i++) if (!walker.nextNode()) return null;
    return isElement(walker.currentNode) ? walker.currentNode : null;
  };
  return {
    after(range: Range): Element | null {
      const isCounted = counted && (!last || counted.item(index) === last);
      index = isCounted ? index + ELEMENTS_PER_PIECE : Number.NaN;
      last = isCounted ? counted.item(index) : walkOn(range);
      return last;
    },
  };
}

/** The text nodes of such a range; also some before it if the node at its start was removed. */
export function textNodesIn({ startContainer, endContainer, endOffset }: Range, root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = createTreeWalker(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  while (walker.nextNode() && (endOffset > 0 || walker.currentNode !== endContainer))
    if (isText(walker.currentNode)) nodes.push(walker.currentNode);
  return nodes;
}

/** The text nodes around the element in the middle of the view. */
export function textInView(): Text[] {
  const middle = elementFromPoint(document, innerWidth / 2, innerHeight / 2);
  if (!middle) return [];
  const walker = createTreeWalker(document, documentElement(document), NodeFilter.SHOW_TEXT);
  const collect = (step: () => Node | null) => {
    const nodes: Text[] = [];
    walker.currentNode = middle;
    while (nodes.length < NODES_IN_VIEW && step()) if (isText(walker.currentNode)) nodes.push(walker.currentNode);
    return nodes;
  };
  return [...collect(() => walker.previousNode()).reverse(), ...collect(() => walker.nextNode())];
}

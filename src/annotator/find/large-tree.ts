/** A large tree's text, a piece at a time. */
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

/** The number of elements whose text is one piece: if a name is in it, each node of the piece is visited. */
const ELEMENTS_PER_PIECE = 128;

/** The number of text nodes on either side of the middle of the view. */
const NODES_IN_VIEW = 512;

/**
 * Hands over the text below a root piece by piece, in order, with its range. The browser counts the elements and joins
 * their text: visiting each node takes three times as long. Nodes that come meanwhile are for others to read.
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
    // Not the number of child nodes: counting them takes a task of its own.
    const last = next ?? lastDescendant(root);
    range.setEnd(last, isText(last) ? last.length : 0);
    read(range, range.toString());
    return next !== null;
  };
  // Park the live range: anywhere else the browser updates it on every mutation of the page.
  return inTimeSlices(piece, signal).finally(() => range.setEnd(document, 0));
}

/** The elements below a root, each so many further than the one before. */
function elementsBelow(root: Element | ShadowRoot) {
  const counted = isShadowRoot(root) ? null : getElementsByTagName(root, '*');
  const walker = createTreeWalker(document, root, NodeFilter.SHOW_ELEMENT);
  let index = 0;
  let last: Element | null = null;
  /** Walks from where counting has ended: the page may have put other elements before it, or taken some away. */
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

/** The text nodes of such a range; some before it as well, if the node in which it began has gone. */
export function textNodesIn({ startContainer, endContainer, endOffset }: Range, root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = createTreeWalker(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  while (walker.nextNode() && (endOffset > 0 || walker.currentNode !== endContainer))
    if (isText(walker.currentNode)) nodes.push(walker.currentNode);
  return nodes;
}

/** The text nodes around the middle of the view; none where there is no text. */
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

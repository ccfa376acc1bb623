/** Text that is too much for one task, or has not all come yet, read in slices that leave the page its frames. */
import { isElement, isShadowRoot, isText } from '../../dom/nodes.ts';

/** How long a slice lasts, in ms: well below a frame, and long enough that pausing costs little. */
const SLICE = 8;

/** How many nodes are taken between two looks at the clock. */
export const STEP = 512;

/** How many elements, with what they hold, are read at once: where one has a name, each node of all is visited. */
const ELEMENTS = 128;

/** Does pieces of work until all is done, a slice at a time; a piece gives whether there is more to do. */
export async function inSlices(piece: () => boolean, signal: AbortSignal): Promise<void> {
  for (let more = true; more && !signal.aborted; ) {
    const end = performance.now() + SLICE;
    do more = piece();
    while (more && performance.now() < end);
    if (more) await scheduler.postTask(() => {}, { priority: 'user-visible' });
  }
}

/**
 * Hands over the text below a root a piece at a time, in order, with the range that it is in. The browser counts the
 * elements and joins their text: to visit each node takes three times as long. What comes later is for others to read.
 */
export function readInSlices(
  root: Element | ShadowRoot,
  read: (range: Range, text: string) => void,
  isAway: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const elements = elementsBelow(root);
  const range = document.createRange();
  range.setStart(root, 0);
  const piece = () => {
    if (isAway() || !root.isConnected) return false;
    range.collapse(false);
    const next = elements.after(range);
    const last = next ?? lastOf(root);
    range.setEnd(last, isText(last) ? last.length : 0);
    read(range, range.toString());
    return next !== null;
  };
  // A range that stands somewhere has to follow every change of the page.
  return inSlices(piece, signal).finally(() => range.setEnd(document, 0));
}

/** The elements below a root, each so many on from the one before. */
function elementsBelow(root: Element | ShadowRoot) {
  const counted = isShadowRoot(root) ? null : root.getElementsByTagName('*');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let index = 0;
  let last: Element | null = null;
  /** From where all has been counted: the page may have put others before it, or taken some away, meanwhile. */
  const walkOn = ({ endContainer, endOffset }: Range): Element | null => {
    walker.currentNode = endContainer.childNodes[endOffset] ?? endContainer;
    for (let i = 0; i < ELEMENTS; i++) if (!walker.nextNode()) return null;
    return isElement(walker.currentNode) ? walker.currentNode : null;
  };
  return {
    after(range: Range): Element | null {
      const isCounted = counted && (!last || counted.item(index) === last);
      index = isCounted ? index + ELEMENTS : Number.NaN;
      last = isCounted ? counted.item(index) : walkOn(range);
      return last;
    },
  };
}

/** Not the number of nodes: counting them takes a task of its own. */
function lastOf(root: Node): Node {
  let last = root;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The text nodes of such a range; some before it as well, where what it began in has gone. */
export function textNodesIn({ startContainer, endContainer, endOffset }: Range, root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = startContainer;
  while (walker.nextNode() && (endOffset > 0 || walker.currentNode !== endContainer))
    if (isText(walker.currentNode)) nodes.push(walker.currentNode);
  return nodes;
}

/** The text nodes around the middle of the view, so many on either side; none where there is no text. */
export function textInView(): Text[] {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (!middle) return [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const collect = (step: () => Node | null) => {
    const nodes: Text[] = [];
    walker.currentNode = middle;
    while (nodes.length < STEP && step()) if (isText(walker.currentNode)) nodes.push(walker.currentNode);
    return nodes;
  };
  return [...collect(() => walker.previousNode()).reverse(), ...collect(() => walker.nextNode())];
}

/** Text that is too much for one task, or has not all come yet, read in slices that leave the page its frames. */
import { isText } from '../nodes.ts';

/** How long a slice lasts, in ms: well below a frame, and long enough that pausing costs little. */
const SLICE = 8;

/** How many nodes are taken between two looks at the clock. */
export const STEP = 512;

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
 * Hands over the text nodes that are below a root now, in order, and their text. A node iterator stays in place when what
 * it stands on goes; what comes later is for others to read.
 */
export function readInSlices(
  root: Node,
  read: (nodes: readonly Text[], joined: string) => void,
  isAway: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  const end = lastTextOf(root);
  const range = document.createRange();
  let isThere = false;
  const piece = () => {
    if (isAway()) return false;
    const nodes: Text[] = [];
    while (nodes.length < STEP && !isThere) {
      const node = iterator.nextNode();
      if (isText(node)) nodes.push(node);
      isThere = node === null || node === end;
    }
    if (nodes.length > 0) read(nodes, joinedText(nodes, range));
    return !isThere;
  };
  return inSlices(piece, signal);
}

/** The text of nodes that follow each other: a range joins it sooner than it can be asked of each. */
function joinedText(nodes: readonly Text[], range: Range): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return '';
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const text = range.toString();
  // A range that stands somewhere has to follow every change of the page.
  range.setStart(document, 0);
  range.collapse(true);
  return text;
}

function lastTextOf(root: Node): Node | null {
  const walker = document.createTreeWalker(root);
  while (walker.lastChild());
  return isText(walker.currentNode) ? walker.currentNode : previousText(walker.currentNode, root);
}

function previousText(node: Node, root: Node): Node | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker.previousNode();
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

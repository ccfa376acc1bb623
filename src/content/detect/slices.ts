/** A large tree's text, read in slices that leave the page its frames. */
import { isElement, isText } from '../nodes.ts';

/** Up to so many elements a page is read at once: faster than the frame that it would be read in otherwise. */
const AT_ONCE = 10_000;

/** How long a slice lasts, in ms: well below a frame, and long enough that pausing costs little (BENCHMARKS.md). */
const SLICE = 8;

/** How many nodes are taken between two looks at the clock. */
const STEP = 256;

export function isLarge(root: Element | DocumentFragment): boolean {
  // Counted by the browser, without a look at any element.
  return isElement(root) && root.getElementsByTagName('*').length > AT_ONCE;
}

/** Hands over all text nodes below a root, in order. A node iterator stays in place when what it stands on goes. */
export async function readInSlices(
  root: Node,
  read: (nodes: readonly Text[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let more = true; more && !signal.aborted; ) {
    const end = performance.now() + SLICE;
    do {
      const nodes: Text[] = [];
      for (let i = 0; i < STEP && more; i++) {
        const node = iterator.nextNode();
        if (isText(node)) nodes.push(node);
        more = node !== null;
      }
      read(nodes);
    } while (more && performance.now() < end);
    await scheduler.postTask(() => {}, { priority: 'user-visible' });
  }
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

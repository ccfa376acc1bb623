/** Text nodes in document order. */
import { createTreeWalker, getElementsByTagName, getRootNode, previousSibling, textContent } from './members.ts';
import { isElement, isShadowRoot, isText, lastDescendant } from './nodes.ts';
import { REACH } from './reach.ts';

/** Every text node below a root, in order. */
export function textNodesOf(root: Node): Text[] {
  if (isText(root)) return [root];
  const nodes: Text[] = [];
  const walker = createTreeWalker(document, root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isText(walker.currentNode)) nodes.push(walker.currentNode);
  return nodes;
}

/** The text that a node shows to people: a comment shows none. */
export const textOf = (node: Node) => (isElement(node) || isText(node) ? (textContent(node) ?? '') : '');

export interface Surroundings {
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

/** The text nodes right before one node and right after another in the same tree, as far as a name can reach. */
export function textAround(first: Node, last: Node): Surroundings {
  const walker = createTreeWalker(document, getRootNode(first), NodeFilter.SHOW_TEXT);
  const collect = (from: Node, step: () => Node | null) => {
    const nodes: Text[] = [];
    walker.currentNode = from;
    for (let length = 0; length < REACH && step(); ) {
      if (!isText(walker.currentNode)) continue;
      nodes.push(walker.currentNode);
      length += walker.currentNode.length;
    }
    return nodes;
  };
  return {
    before: collect(first, () => walker.previousNode()).reverse(),
    after: collect(lastDescendant(last), () => walker.nextNode()),
  };
}

/** Groups nodes that follow each other as siblings: they are read together. */
export function siblingRunsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && previousSibling(node) === run.at(-1)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** A tree of at most so many elements is read in one go: that is over sooner than the frame that it would take otherwise. */
const MAX_ELEMENTS_AT_ONCE = 10_000;

/** True for a tree too large to be read in one go. The browser counts, and no further than it has to. */
export function isLarge(root: Element | ShadowRoot): boolean {
  if (isShadowRoot(root)) return root.querySelectorAll('*').length > MAX_ELEMENTS_AT_ONCE;
  return getElementsByTagName(root, '*').item(MAX_ELEMENTS_AT_ONCE) !== null;
}

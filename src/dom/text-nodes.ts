/** Text nodes in their order, and how they are taken together. */
import { isElement, isText } from './nodes.ts';

/** Every text node below a root, in order. */
export function textNodesOf(root: Node): Text[] {
  const nodes: Text[] = [];
  if (isText(root)) nodes.push(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isText(walker.currentNode)) nodes.push(walker.currentNode);
  return nodes;
}

/** The text of a node that has one for readers: a comment has not. */
export const textOf = (node: Node) => (isElement(node) || isText(node) ? (node.textContent ?? '') : '');

/** Longer than any name with its separators, in UTF-16 units: no name reaches further into its surroundings. */
export const REACH = 400;

export interface Surroundings {
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

/** The text nodes right before one node and right after another in the same tree, as far as a name can reach. */
export function textAround(first: Node, last: Node): Surroundings {
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
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
    after: collect(lastWithin(last), () => walker.nextNode()),
  };
}

function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Nodes that follow each other as siblings, together: what came at once is read at once. */
export function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && node.previousSibling === last) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** Up to so many elements a tree is read at once: faster than the frame that it would be read in otherwise. */
const AT_ONCE = 10_000;

/** Counted by the browser, and no further than that, without a look at any element. */
export function isLarge(root: ParentNode): boolean {
  if (!isElement(root)) return root.querySelectorAll('*').length > AT_ONCE;
  return root.getElementsByTagName('*').item(AT_ONCE) !== null;
}

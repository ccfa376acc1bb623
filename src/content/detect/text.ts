/** The page's text as one string that remembers its nodes. */
import { isText } from '../nodes.ts';

export interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in the text each node begins. */
  readonly starts: readonly number[];
}

export interface Place {
  /** The node's place in `nodes`. */
  readonly index: number;
  readonly node: Text;
  readonly offset: number;
}

export function joinText(nodes: readonly Text[]): PageText {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** Every text node below a root, in order. */
export function textNodesOf(root: Node): Text[] {
  const nodes: Text[] = [];
  if (isText(root)) nodes.push(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isText(walker.currentNode)) nodes.push(walker.currentNode);
  return nodes;
}

/** Longer than any name with its separators, in UTF-16 units: no name reaches further into its surroundings. */
const REACH = 400;

/** The text nodes right before one node and right after another in the same tree, as far as a name can reach. */
export function textAround(first: Node, last: Node): { readonly before: Text[]; readonly after: Text[] } {
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

/** Where the character at a position stands. @throws RangeError for a position outside of the text */
export function placeAt({ text, nodes, starts }: PageText, position: number): Place {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node || position < 0 || position >= text.length) throw new RangeError(`no character at ${position}`);
  return { index: low, node, offset: position - (starts[low] ?? 0) };
}

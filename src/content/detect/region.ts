/** The stretch of text to look at again after a change. */
import { joinText, type PageText, textNodesOf } from './text.ts';

/** Longer than any name with its separators, so that no name reaches from a change past its surroundings. */
const SURROUNDINGS = 400;

export interface Region {
  readonly page: PageText;
  /** The part of the text that changed; the rest is there to read it in. */
  readonly changed: readonly [start: number, end: number];
}

/** A changed node's text with what stands around it in the same root. */
export function regionAround(changed: Node): Region {
  const walker = document.createTreeWalker(changed.getRootNode(), NodeFilter.SHOW_TEXT);
  const collect = (from: Node, step: () => Node | null) => {
    const nodes: Text[] = [];
    walker.currentNode = from;
    for (let length = 0; length < SURROUNDINGS && step(); ) {
      if (!(walker.currentNode instanceof Text)) continue;
      nodes.push(walker.currentNode);
      length += walker.currentNode.length;
    }
    return nodes;
  };
  const inside = textNodesOf(changed);
  const before = collect(changed, () => walker.previousNode()).reverse();
  const after = collect(inside.at(-1) ?? changed, () => walker.nextNode());
  const length = (nodes: readonly Text[]) => nodes.reduce((sum, node) => sum + node.length, 0);
  const start = length(before);
  return { page: joinText([...before, ...inside, ...after]), changed: [start, start + length(inside)] };
}

/** The stretch of a region's text that a range covers, null where it does not lie in the region. */
export function stretchOf(range: StaticRange, { nodes, starts }: PageText): readonly [number, number] | null {
  const position = (container: Node, offset: number) => {
    const start = container instanceof Text ? starts[nodes.indexOf(container)] : undefined;
    return start === undefined ? null : start + offset;
  };
  const start = position(range.startContainer, range.startOffset);
  const end = position(range.endContainer, range.endOffset);
  return start === null || end === null ? null : [start, end];
}

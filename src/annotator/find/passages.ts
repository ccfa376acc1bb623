/** Reads the passages around short forms: the text of a block, as far as it can make them clear. */
import { joinText, type TextPosition } from '../../dom/joined-text.ts';
import { createTreeWalker, getRootNode } from '../../dom/members.ts';
import { isText } from '../../dom/nodes.ts';
import type { TextSpan } from '../../dom/text-offsets.ts';
import type { Passage } from '../../matcher/judge.ts';
import { type DisplayOf, isPassageBreak } from './text-breaks.ts';

/** The text on either side of a form that is read, in UTF-16 units: longer than most paragraphs. */
const PASSAGE_LENGTH = 4_000;

/** The text nodes on either side that are read: for each, the layout is asked. */
const MAX_NODES = 400;

interface Stretch {
  readonly text: string;
  /** The offset in the text at which each node begins. */
  readonly starts: ReadonlyMap<Text, number>;
  /** The part of the text with enough of the passage on both sides. */
  readonly from: number;
  readonly to: number;
}

/**
 * Returns a function that finds the passage of a short form between two positions. What it has read is used for the next
 * forms too, so that a block of many forms is not read once for each.
 */
export function createPassages(display: DisplayOf): (first: TextPosition, last: TextPosition) => Passage {
  let stretch: Stretch | null = null;
  return (first, last) => {
    const known = stretch && within(stretch, first, last);
    if (known) return known;
    stretch = read(first, last, display);
    return within(stretch, first, last) ?? { text: '', start: 0, end: 0 };
  };
}

function within({ text, starts, from, to }: Stretch, first: TextPosition, last: TextPosition): Passage | null {
  const [left, right] = [starts.get(first.node), starts.get(last.node)];
  if (left === undefined || right === undefined) return null;
  const [start, end] = [left + first.offset, right + last.offset + 1];
  return start >= from && end <= to ? { text, start, end } : null;
}

/** Reads further than it has to, so that it serves the next forms. */
function read(first: TextPosition, last: TextPosition, display: DisplayOf): Stretch {
  const walker = createTreeWalker(document, getRootNode(first.node), NodeFilter.SHOW_TEXT);
  const collect = (
    start: Text,
    most: number,
    step: () => Node | null,
    isBreak: (node: Text, next: Text) => boolean,
  ) => {
    const nodes: Text[] = [];
    let length = 0;
    walker.currentNode = start;
    for (let node = start; length < most && nodes.length < MAX_NODES && step(); length += node.length) {
      const next = walker.currentNode;
      if (!isText(next) || isBreak(node, next)) return { nodes, isCut: false };
      nodes.push(next);
      node = next;
    }
    return { nodes, isCut: length >= most || nodes.length === MAX_NODES };
  };
  const backwards = (node: Text, next: Text) => isPassageBreak(next, node, display);
  const forwards = (node: Text, next: Text) => isPassageBreak(node, next, display);
  const before = collect(first.node, PASSAGE_LENGTH, () => walker.previousNode(), backwards);
  const after = collect(last.node, 2 * PASSAGE_LENGTH, () => walker.nextNode(), forwards);
  const between =
    first.node === last.node ? [last.node] : [first.node, ...nodesBetween(walker, first.node, last.node), last.node];
  const joined = joinText([...before.nodes.reverse(), ...between, ...after.nodes]);
  const starts = new Map(joined.nodes.map((node, i) => [node, joined.starts[i] ?? 0]));
  const offsetOf = ({ node, offset }: TextPosition) => (starts.get(node) ?? 0) + offset;
  return cut(joined.text, starts, [offsetOf(first), offsetOf(last) + 1], after.isCut);
}

/** Leaves out what is too far from a form in long nodes. */
function cut(text: string, starts: ReadonlyMap<Text, number>, [start, end]: TextSpan, isCut: boolean): Stretch {
  const left = Math.max(0, start - PASSAGE_LENGTH);
  const right = Math.min(text.length, end + 2 * PASSAGE_LENGTH);
  return {
    text: text.slice(left, right),
    starts: new Map([...starts].map(([node, offset]) => [node, offset - left])),
    from: start - left,
    // Behind the last form that it serves, as much again is known.
    to: (isCut || right < text.length ? Math.ceil((end + right) / 2) : right) - left,
  };
}

function nodesBetween(walker: TreeWalker, first: Text, last: Text): Text[] {
  const nodes: Text[] = [];
  walker.currentNode = first;
  while (walker.nextNode() && walker.currentNode !== last)
    if (isText(walker.currentNode)) nodes.push(walker.currentNode);
  return nodes;
}

/** Stretches of a page → the store of its mentions. */
import type { NameFinder } from '../names/find.ts';
import { isCharacterData, isText } from '../nodes.ts';
import { REACH, textAround, textNodesOf, textOf } from '../page/text.ts';
import { joinText, type PageText } from './joined-text.ts';
import { isSameMention, type Mention, mentionsIn } from './mentions.ts';
import type { MentionStore } from './store.ts';

export interface Reading {
  /**
   * Reads a whole tree, of which nothing is known yet.
   * @param text its text, where it is known already
   */
  readTree(root: Element | ShadowRoot, text?: string): void;
  /** Reads nodes that stand next to each other, and what a name could reach to around them. */
  read(run: readonly Node[]): void;
  /** The same for text nodes that are known to follow each other. */
  readText(nodes: readonly Text[]): void;
  /** Judges a short form anew. */
  judge(mention: Mention): void;
  /** Forgets what stands in nodes that are no longer in the page. */
  forgetGone(): void;
  /** The same where it is known which were taken out. */
  forget(removed: ReadonlySet<Node>): void;
}

export function createReading(finder: NameFinder, store: MentionStore): Reading {
  /** Reads a stretch of text anew; what is still where it was stays the same mention, so that its card stays open. */
  const examine = (before: readonly Text[], nodes: readonly Text[], after: readonly Text[]) => {
    const page = joinText([...before, ...nodes, ...after]);
    const stretch = [lengthOf(before), page.text.length - lengthOf(after)] as const;
    if (store.isEmpty()) {
      for (const mention of mentionsIn(page, finder, stretch)) store.add(mention);
      return;
    }
    const known = new Map<string, Mention>();
    const place = new Map<Node, number>(page.nodes.map((node, i) => [node, i]));
    const keyOf = ({ range }: Mention) => `${place.get(range.startContainer)} ${range.startOffset}`;
    for (const node of nodes) for (const mention of store.of(node)) known.set(keyOf(mention), mention);
    for (const node of [...before, ...after])
      for (const mention of store.of(node)) if (touches(mention, page, stretch)) known.set(keyOf(mention), mention);
    for (const mention of mentionsIn(page, finder, stretch)) {
      const key = keyOf(mention);
      const same = known.get(key);
      if (same && isSameMention(mention, same)) known.delete(key);
      else store.add(mention);
    }
    for (const mention of known.values()) store.delete(mention);
  };
  const forgetGone = () => {
    for (const mention of store) if (!mention.nodes.every(isConnected)) store.delete(mention);
  };
  const isKnown = (node: Text) => store.has(node);
  const readText = (nodes: readonly Text[]) => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return;
    const { before, after } = textAround(first, last);
    const text = [...before, ...nodes, ...after];
    if (text.some(isKnown) || finder.mayName(text.map(dataOf).join(''))) examine(before, nodes, after);
  };
  return {
    readText,
    readTree(root, text = root.textContent ?? '') {
      for (const nodes of textNodesAt(root, stretchesOf(finder.places(text)))) {
        const [first, last] = [nodes[0], nodes.at(-1)];
        if (!first || !last) continue;
        const { before, after } = textAround(first, last);
        examine(before, nodes, after);
      }
    },
    read(run) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return;
      const { before, after } = textAround(first, last);
      const texts = [before.map(dataOf).join(''), ...run.map(textOf), after.map(dataOf).join('')];
      // Ruled out as one string: most of what a page gets is. Else only what is near a name is looked at.
      const near = new Set(indicesOf(texts, finder.places(texts.join(''))).map((i) => clamp(i - 1, run.length)));
      if (before.some(isKnown)) near.add(0);
      if (after.some(isKnown)) near.add(run.length - 1);
      for (const [i, node] of run.entries()) {
        if (!near.has(i) && !(isText(node) && isKnown(node))) continue;
        const around = textAround(node, node);
        examine(around.before, textNodesOf(node), around.after);
      }
    },
    judge: ({ nodes }) => readText(nodes),
    forgetGone,
    forget(removed) {
      if (removed.size === 0) return;
      forgetGone();
      // What was moved is read where it is now.
      for (const node of removed) {
        if (!node.isConnected) continue;
        for (const text of textNodesOf(node)) for (const mention of store.of(text)) store.delete(mention);
      }
    },
  };
}

/** In which of the pieces of a text places are, each index once. */
function indicesOf(pieces: readonly string[], places: Iterable<number>): number[] {
  const indices: number[] = [];
  let index = 0;
  let end = pieces[0]?.length ?? 0;
  for (const place of places) {
    while (place >= end && index + 1 < pieces.length) end += pieces[++index]?.length ?? 0;
    if (indices.at(-1) !== index) indices.push(index);
  }
  return indices;
}

const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);

/** From where to where, in UTF-16 units of a text. */
type Stretch = readonly [from: number, to: number];

/** Places that are near each other, together: what is around them is read once. */
function stretchesOf(places: Iterable<number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const place of places) {
    const [from, to] = stretches.at(-1) ?? [0, Number.NEGATIVE_INFINITY];
    if (place - to > 2 * REACH) stretches.push([place, place]);
    else stretches[stretches.length - 1] = [from, place];
  }
  return stretches;
}

const IN_TEXT = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** For each stretch of a tree's text the nodes that it is in; what comes after the last is not visited. */
function* textNodesAt(root: Node, stretches: readonly Stretch[]): Generator<Text[]> {
  const walker = document.createTreeWalker(root, IN_TEXT);
  let end = 0;
  for (const [from, to] of stretches) {
    // All in a node that the stretch before reached into, and so read already.
    if (to < end) continue;
    const nodes = from < end && isText(walker.currentNode) ? [walker.currentNode] : [];
    while (end <= to && walker.nextNode()) {
      const { currentNode } = walker;
      if (isCharacterData(currentNode)) end += currentNode.length;
      if (end > from && isText(currentNode)) nodes.push(currentNode);
    }
    yield nodes;
  }
}

const isConnected = (node: Node) => node.isConnected;
const dataOf = (node: Text) => node.data;

const lengthOf = (nodes: readonly Text[]) => nodes.reduce((sum, node) => sum + node.length, 0);

/** Whether a mention touches a stretch of a text that has all of its nodes. */
function touches({ range }: Mention, { nodes, starts }: PageText, [from, to]: readonly [number, number]): boolean {
  const position = (container: Node, offset: number) => {
    const start = isText(container) ? starts[nodes.indexOf(container)] : undefined;
    return start === undefined ? null : start + offset;
  };
  const start = position(range.startContainer, range.startOffset);
  const end = position(range.endContainer, range.endOffset);
  return start !== null && end !== null && end >= from && start <= to;
}

/** Stretches of a page → the store of its mentions. */

import { type JoinedText, joinText } from '../../dom/joined-text.ts';
import { isHere, isText } from '../../dom/nodes.ts';
import { textAround, textNodesOf, textOf } from '../../dom/text-nodes.ts';
import { textNodesAt } from '../../dom/text-offsets.ts';
import { areStylesAsked } from '../layout/display.ts';
import type { MentionStore } from './mention-store.ts';
import { isIntact, isSameMention, type Mention, mentionsIn, type SenseFinder } from './mentions.ts';
import { clamp, indicesOf, stretchesOf } from './text-spans.ts';

/**
 * In two steps: what may have a name is told by text alone; whether it has one may depend on how it is laid out
 * (examination.ts).
 */
export interface Reading {
  /**
   * What of a whole tree, of which nothing is known yet, is to be examined.
   * @param text its text, where it is known already
   */
  spotInTree(root: Element | ShadowRoot, text?: string): Iterable<Spot>;
  /** The same for nodes that stand next to each other, and what a name could reach to around them. */
  spotIn(run: readonly Node[]): Iterable<Spot>;
  /** The same for text nodes that are known to follow each other. */
  spotInText(nodes: Spot): Iterable<Spot>;
  /**
   * Reads a spot anew; what is still where it was stays the same mention, so that its card stays open.
   * @param mayWait whether nothing is to replace what is known before it is known how all is laid out that decides
   * @returns whether that was known
   */
  examine(spot: Spot, mayWait: boolean): boolean;
  /** Forgets what stands in nodes that are no longer in the page. */
  forgetGone(): void;
  /** The same where it is known which were taken out. */
  forget(removed: ReadonlySet<Node>): void;
}

/** Text nodes that follow each other. */
export type Spot = readonly Text[];

export function createReading(finder: SenseFinder, store: MentionStore): Reading {
  const isKnown = (node: Node) => store.has(node);
  const examine = (nodes: Spot, mayWait: boolean): boolean => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return true;
    const { before, after } = textAround(first, last);
    const page = joinText([...before, ...nodes, ...after]);
    const stretch = [lengthOf(before), page.text.length - lengthOf(after)] as const;
    let mentions: readonly Mention[] = [];
    const isSure = !areStylesAsked(() => {
      mentions = mentionsIn(page, finder, stretch);
    });
    if (!page.nodes.some(isKnown)) {
      for (const mention of mentions) store.add(mention);
      return isSure;
    }
    const known = new Map<string, Mention>();
    const place = new Map<Node, number>(page.nodes.map((node, i) => [node, i]));
    const keyOf = ({ range }: Mention) => `${place.get(range.startContainer)} ${range.startOffset}`;
    for (const node of nodes) for (const mention of store.of(node)) known.set(keyOf(mention), mention);
    for (const node of [...before, ...after])
      for (const mention of store.of(node)) if (touches(mention, page, stretch)) known.set(keyOf(mention), mention);
    if (!isSure && mayWait && [...known.values()].some(isIntact)) {
      for (const mention of known.values()) if (!isIntact(mention)) store.delete(mention);
      return false;
    }
    for (const mention of mentions) {
      const key = keyOf(mention);
      const same = known.get(key);
      if (same && isSameMention(mention, same)) known.delete(key);
      else store.add(mention);
    }
    for (const mention of known.values()) store.delete(mention);
    return isSure;
  };
  const forgetGone = () => {
    for (const mention of store) if (!mention.nodes.every(isHere)) store.delete(mention);
  };
  return {
    spotInTree: (root, text = root.textContent ?? '') => textNodesAt(root, stretchesOf(finder.places(text))),
    *spotIn(run) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return;
      const { before, after } = textAround(first, last);
      const texts = [before.map(dataOf).join(''), ...run.map(textOf), after.map(dataOf).join('')];
      // Ruled out as one string: most of what a page gets is. Else only what is near a name is looked at.
      const near = new Set(indicesOf(texts, finder.places(texts.join(''))).map((i) => clamp(i - 1, run.length)));
      if (before.some(isKnown)) near.add(0);
      if (after.some(isKnown)) near.add(run.length - 1);
      for (const [i, node] of run.entries()) if (isKnown(node)) near.add(i);
      for (const i of near) {
        const node = run[i];
        if (!node) continue;
        const nodes = textNodesOf(node);
        if (nodes.length > 0) yield nodes;
        else yield neighboursOf(node);
      }
    },
    *spotInText(nodes) {
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first || !last) return;
      const { before, after } = textAround(first, last);
      const text = [...before, ...nodes, ...after];
      if (text.some(isKnown) || finder.mayName(text.map(dataOf).join(''))) yield nodes;
    },
    examine(spot, mayWait) {
      // The page may have changed since: what no longer stands together is read apart, each with what is around it.
      return stillTogether(spot)
        .map((nodes) => examine(nodes, mayWait))
        .every(Boolean);
    },
    forgetGone,
    forget(removed) {
      if (removed.size === 0) return;
      forgetGone();
      // What was moved is read where it is now.
      for (const node of removed) {
        if (!isHere(node)) continue;
        for (const text of textNodesOf(node)) for (const mention of store.of(text)) store.delete(mention);
      }
    },
  };
}

/** The texts on both sides of a node without text: it may part them. */
function neighboursOf(node: Node): Text[] {
  const { before, after } = textAround(node, node);
  return [...before.slice(-1), ...after.slice(0, 1)];
}

/** Those of the nodes that are still in the page; which of them still follow each other is together. */
function stillTogether(nodes: Spot): Text[][] {
  if (nodes.length === 1) return nodes.filter(isHere).map((node) => [node]);
  const parts: Text[][] = [];
  let walker: TreeWalker | null = null;
  for (const node of nodes.filter(isHere)) {
    if (walker?.nextNode() === node) {
      parts.at(-1)?.push(node);
      continue;
    }
    parts.push([node]);
    walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
  }
  return parts;
}

const dataOf = (node: Text) => node.data;

const lengthOf = (nodes: readonly Text[]) => nodes.reduce((sum, node) => sum + node.length, 0);

/** Whether a mention touches a stretch of a text that has all of its nodes. */
function touches({ range }: Mention, { nodes, starts }: JoinedText, [from, to]: readonly [number, number]): boolean {
  const position = (container: Node, offset: number) => {
    const start = isText(container) ? starts[nodes.indexOf(container)] : undefined;
    return start === undefined ? null : start + offset;
  };
  const start = position(range.startContainer, range.startOffset);
  const end = position(range.endContainer, range.endOffset);
  return start !== null && end !== null && end >= from && start <= to;
}

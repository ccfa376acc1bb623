/**
 * Finds mentions in two steps: text nodes whose text may contain a name become a candidate, and candidates are verified
 * (verify-queue.ts), because the layout may decide whether a name is there.
 */
import type { JoinedText } from '../../dom/joined-text.ts';
import { createTreeWalker, getRootNode, textContent } from '../../dom/members.ts';
import { isHere } from '../../dom/nodes.ts';
import { textAround, textNodesOf, textOf } from '../../dom/text-nodes.ts';
import { type TextSpan, textNodesAt } from '../../dom/text-offsets.ts';
import type { Layout } from '../layout/layout.ts';
import type { MentionStore } from './mention-store.ts';
import { isIntact, isSameMention, type Mention, mentionsIn, type Recognizer } from './mentions.ts';
import { piecesOf, textOfPiece } from './pieces.ts';
import { clampIndex, piecesAt, spansOf } from './text-spans.ts';

/** Consecutive text nodes that may contain names. */
export interface Candidate {
  readonly nodes: readonly Text[];
  /** Where in a long node the names may be; null for the whole text. */
  readonly span: TextSpan | null;
}

export const candidateOf = (nodes: readonly Text[]): Candidate => ({ nodes, span: null });

export interface Candidates {
  /** The candidates in a whole tree without known mentions. @param text its text, if it was read already */
  inTree(root: Element | ShadowRoot, text?: string): Iterable<Candidate>;
  /** The candidates in consecutive siblings, and around them as far as a name could reach. */
  inSiblings(run: readonly Node[]): Iterable<Candidate>;
  /** The same for consecutive text nodes. */
  inText(nodes: readonly Text[]): Iterable<Candidate>;
  /**
   * Updates the mentions of a candidate. A mention that has not moved stays the same object, so that its card stays open.
   * @param mayWait keeps known mentions for now if the result is not final
   * @returns false if the result is not final, but depends on a layout or on senses that are not there yet
   */
  verify(candidate: Candidate, mayWait: boolean): boolean;
  /** Forgets mentions whose nodes are no longer in the page: all of them or, for there may be many trees, those of one. */
  forgetGone(tree?: Node): void;
  /** Forgets mentions whose nodes were removed. */
  forget(removed: ReadonlySet<Node>): void;
}

export function createCandidates(
  recognizer: Recognizer,
  store: MentionStore,
  layout: Pick<Layout, 'display'>,
): Candidates {
  const { finder } = recognizer;
  const isKnown = (node: Node) => store.has(node);

  const verify = (candidate: Candidate, mayWait: boolean): boolean => {
    const { nodes } = candidate;
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return true;
    const { before, after } = textAround(first, last);
    const { page, span } = textOfPiece(candidate, before, after);
    // Most pieces of a long text have nothing in them.
    if (candidate.span && !page.nodes.some(isKnown) && !finder.mayName(page.text)) return true;
    let isFinal = true;
    const display = (element: Element) => {
      const answer = layout.display(element);
      isFinal &&= answer.isFinal;
      return answer.value;
    };
    const mentions = mentionsIn(page, recognizer, display, span, () => {
      isFinal = false;
    });
    if (!page.nodes.some(isKnown)) {
      for (const mention of mentions) store.add(mention);
      return isFinal;
    }
    const offsetOf = offsetsIn(page);
    const startOf = ({ range }: Mention) => offsetOf(range.startContainer, range.startOffset);
    const touches = (mention: Mention) => {
      const [start, end] = [startOf(mention), offsetOf(mention.range.endContainer, mention.range.endOffset)];
      return start !== null && end !== null && end >= span[0] && start <= span[1];
    };
    const around = [...before, ...after].flatMap((node) => [...store.of(node)]).filter(touches);
    const own = nodes.flatMap((node) => [...store.of(node)]).filter((mention) => !candidate.span || touches(mention));
    const known = new Map([...own, ...around].map((mention) => [startOf(mention), mention]));
    if (!isFinal && mayWait && [...known.values()].some(isIntact)) {
      for (const mention of known.values()) if (!isIntact(mention)) store.delete(mention);
      return false;
    }
    for (const mention of mentions) {
      const start = startOf(mention);
      const same = known.get(start);
      if (same && isSameMention(mention, same)) known.delete(start);
      else store.add(mention);
    }
    for (const mention of known.values()) store.delete(mention);
    return isFinal;
  };
  const forgetGone = (among: Iterable<Mention>) => {
    for (const mention of among) if (!mention.nodes.every(isHere)) store.delete(mention);
  };
  return {
    *inTree(root, text = textContent(root) ?? '') {
      for (const nodes of textNodesAt(root, spansOf(finder.offsets(text)))) yield* piecesOf(nodes);
    },
    *inSiblings(run) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return;
      const { before, after } = textAround(first, last);
      const texts = [before.map(dataOf).join(''), ...run.map(textOf), after.map(dataOf).join('')];
      // Searched as one string, which rules out most changes. Otherwise, only nodes near a possible name are read.
      const near = new Set(piecesAt(texts, finder.offsets(texts.join(''))).map((i) => clampIndex(i - 1, run.length)));
      if (before.some(isKnown)) near.add(0);
      if (after.some(isKnown)) near.add(run.length - 1);
      for (const [i, node] of run.entries()) if (isKnown(node)) near.add(i);
      for (const i of near) {
        const node = run[i];
        if (!node) continue;
        const nodes = textNodesOf(node);
        yield* piecesOf(nodes.length > 0 ? nodes : textsBeside(node));
      }
    },
    *inText(nodes) {
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first || !last) return;
      const { before, after } = textAround(first, last);
      const text = [...before, ...nodes, ...after];
      if (text.some(isKnown) || finder.mayName(text.map(dataOf).join(''))) yield* piecesOf(nodes);
    },
    verify: (candidate, mayWait) =>
      stillTogether(candidate)
        .map((piece) => verify(piece, mayWait))
        .every(Boolean),
    forgetGone: (tree) => forgetGone(tree ? store.inTree(tree) : store),
    forget(removed) {
      if (removed.size === 0) return;
      forgetGone(store);
      // A node that was moved is read again at its new position.
      for (const node of removed) {
        if (!isHere(node)) continue;
        for (const text of textNodesOf(node)) for (const mention of store.of(text)) store.delete(mention);
      }
    },
  };
}

/** The text nodes on both sides of a node without text, which may separate them. */
function textsBeside(node: Node): Text[] {
  const { before, after } = textAround(node, node);
  return [...before.slice(-1), ...after.slice(0, 1)];
}

/** Splits a candidate into nodes that are still consecutive: the page may have changed. */
function stillTogether({ nodes, span }: Candidate): Candidate[] {
  if (nodes.length === 1) return nodes.filter(isHere).map((node) => ({ nodes: [node], span }));
  const parts: Text[][] = [];
  let walker: TreeWalker | null = null;
  for (const node of nodes.filter(isHere)) {
    if (walker?.nextNode() === node) {
      parts.at(-1)?.push(node);
      continue;
    }
    parts.push([node]);
    walker = createTreeWalker(document, getRootNode(node), NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
  }
  return parts.map(candidateOf);
}

const dataOf = (node: Text) => node.data;

/** Returns a function that maps a position in a node to its offset in the joined text; null for other nodes. */
function offsetsIn({ nodes, starts }: JoinedText): (container: Node, offset: number) => number | null {
  const startOf = new Map<Node, number>(nodes.map((node, i) => [node, starts[i] ?? 0]));
  return (container, offset) => {
    const start = startOf.get(container);
    return start === undefined ? null : start + offset;
  };
}

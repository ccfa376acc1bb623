/**
 * Finds mentions in two steps. Text alone tells where a name may be: these text nodes are a candidate. Whether a name is
 * there may depend on the layout, so candidates are verified (verify-queue.ts).
 */
import { type JoinedText, joinText } from '../../dom/joined-text.ts';
import { createTreeWalker, getRootNode, textContent } from '../../dom/members.ts';
import { isHere } from '../../dom/nodes.ts';
import { textAround, textNodesOf, textOf } from '../../dom/text-nodes.ts';
import { type TextSpan, textNodesAt } from '../../dom/text-offsets.ts';
import type { Layout } from '../layout/layout.ts';
import type { MentionStore } from './mention-store.ts';
import { isIntact, isSameMention, type Mention, mentionsIn, type Recognizer } from './mentions.ts';
import { clampIndex, piecesAt, spansOf } from './text-spans.ts';

/** Text nodes that follow each other, in which names may be. */
export type Candidate = readonly Text[];

export interface Candidates {
  /** The candidates of a whole tree of which nothing is known yet. @param text its text, where it is known already */
  inTree(root: Element | ShadowRoot, text?: string): Iterable<Candidate>;
  /** The candidates in nodes that stand next to each other, and around them as far as a name could reach. */
  inSiblings(run: readonly Node[]): Iterable<Candidate>;
  /** The same for text nodes that follow each other. */
  inText(nodes: Candidate): Iterable<Candidate>;
  /**
   * Reads a candidate anew. A mention that is still where it was stays the same, so that its card stays open.
   * @param mayWait what is known stays for the time being if the layout decides and is not known
   * @returns false if the layout decides and was not known
   */
  verify(candidate: Candidate, mayWait: boolean): boolean;
  /** Forgets mentions in nodes that are no longer in the page. */
  forgetGone(): void;
  /** Forgets mentions in nodes that were taken out. */
  forget(removed: ReadonlySet<Node>): void;
}

export function createCandidates(
  recognizer: Recognizer,
  store: MentionStore,
  layout: Pick<Layout, 'display'>,
): Candidates {
  const { finder } = recognizer;
  const isKnown = (node: Node) => store.has(node);

  const verify = (nodes: Candidate, mayWait: boolean): boolean => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return true;
    const { before, after } = textAround(first, last);
    const page = joinText([...before, ...nodes, ...after]);
    const span: TextSpan = [lengthOf(before), page.text.length - lengthOf(after)];
    let isFinal = true;
    const display = (element: Element) => {
      const answer = layout.display(element);
      isFinal &&= answer.isFinal;
      return answer.value;
    };
    const mentions = mentionsIn(page, recognizer, display, span);
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
    const own = nodes.flatMap((node) => [...store.of(node)]);
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
  const forgetGone = () => {
    for (const mention of store) if (!mention.nodes.every(isHere)) store.delete(mention);
  };
  return {
    inTree: (root, text = textContent(root) ?? '') => textNodesAt(root, spansOf(finder.offsets(text))),
    *inSiblings(run) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return;
      const { before, after } = textAround(first, last);
      const texts = [before.map(dataOf).join(''), ...run.map(textOf), after.map(dataOf).join('')];
      // As one string most of what comes to a page is ruled out; of the rest only nodes near a name are read.
      const near = new Set(piecesAt(texts, finder.offsets(texts.join(''))).map((i) => clampIndex(i - 1, run.length)));
      if (before.some(isKnown)) near.add(0);
      if (after.some(isKnown)) near.add(run.length - 1);
      for (const [i, node] of run.entries()) if (isKnown(node)) near.add(i);
      for (const i of near) {
        const node = run[i];
        if (!node) continue;
        const nodes = textNodesOf(node);
        if (nodes.length > 0) yield nodes;
        else yield textsBeside(node);
      }
    },
    *inText(nodes) {
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first || !last) return;
      const { before, after } = textAround(first, last);
      const text = [...before, ...nodes, ...after];
      if (text.some(isKnown) || finder.mayName(text.map(dataOf).join(''))) yield nodes;
    },
    verify: (candidate, mayWait) =>
      stillTogether(candidate)
        .map((nodes) => verify(nodes, mayWait))
        .every(Boolean),
    forgetGone,
    forget(removed) {
      if (removed.size === 0) return;
      forgetGone();
      // A node that was moved is read where it is now.
      for (const node of removed) {
        if (!isHere(node)) continue;
        for (const text of textNodesOf(node)) for (const mention of store.of(text)) store.delete(mention);
      }
    },
  };
}

/** The texts on both sides of a node without text: it may part them. */
function textsBeside(node: Node): Text[] {
  const { before, after } = textAround(node, node);
  return [...before.slice(-1), ...after.slice(0, 1)];
}

/** The page may have changed since: nodes that no longer follow each other are read apart. */
function stillTogether(nodes: Candidate): Text[][] {
  if (nodes.length === 1) return nodes.filter(isHere).map((node) => [node]);
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
  return parts;
}

const dataOf = (node: Text) => node.data;

const lengthOf = (nodes: readonly Text[]) => nodes.reduce((sum, node) => sum + node.length, 0);

/** Gives the offset in a joined text of a position in one of its nodes; null for other nodes. */
function offsetsIn({ nodes, starts }: JoinedText): (container: Node, offset: number) => number | null {
  const startOf = new Map<Node, number>(nodes.map((node, i) => [node, starts[i] ?? 0]));
  return (container, offset) => {
    const start = startOf.get(container);
    return start === undefined ? null : start + offset;
  };
}

/** Tells whether a page may have a name in it. Most pages have none, and pay for no more than this. */
import type { Lifetime } from '../dom/lifetime.ts';
import { firstChild, textContent } from '../dom/members.ts';
import { isElement, lastDescendant, topmost } from '../dom/nodes.ts';
import type { PageText, TextReader } from '../dom/page-text.ts';
import { isLarge, siblingRunsOf, textAround, textOf } from '../dom/text-nodes.ts';
import type { MayName } from '../matcher/prefilter.ts';

/** More changed nodes than so many are read in slices of time, by the annotator. */
const MAX_CHANGED_NODES = 2_000;

interface Options {
  readonly mayName: MayName;
  readonly page: () => PageText;
  readonly lifetime: Lifetime;
  /** Called where there may be a name, with the tree and its text if it was a whole one. */
  readonly found: (root?: Element | ShadowRoot, text?: string) => void;
}

export function createPagePrefilter({ mayName, page, lifetime, found }: Options, signal: AbortSignal): TextReader {
  let changed = new Set<Node>();
  /** Nodes beside others that were taken out: the texts on both sides stand together now. */
  let beside = new Set<Node>();
  let isWaiting = false;

  const flush = () => {
    const [isNew, all] = [changed, new Set([...changed, ...beside])];
    isWaiting = false;
    changed = new Set();
    beside = new Set();
    // A page that comes back is read anew.
    if (signal.aborted || lifetime.isAway()) return;
    const nodes = topmost(all);
    page().lookInto(nodes.filter((node) => isNew.has(node)));
    const isTooMuch = nodes.length > MAX_CHANGED_NODES || nodes.some((node) => isElement(node) && isLarge(node));
    if (isTooMuch || siblingRunsOf(nodes).some((run) => mayName(textWithin(run)))) found();
  };
  return {
    readTree(root) {
      // A large tree is read in slices of time, by the annotator.
      if (isLarge(root)) return found();
      const text = textContent(root) ?? '';
      if (mayName(text)) found(root, text);
    },
    readRecords(records) {
      for (const { type, addedNodes, removedNodes, target, previousSibling, nextSibling } of records) {
        if (type === 'characterData') changed.add(target);
        // By index: iterators are a visible part of the cost of a feed.
        for (let i = 0; i < addedNodes.length; i++) changed.add(addedNodes[i] ?? target);
        if (removedNodes.length > 0)
          beside.add(previousSibling ? lastDescendant(previousSibling) : firstDescendant(nextSibling ?? target));
      }
      if (isWaiting) return;
      isWaiting = true;
      scheduler.postTask(flush, { priority: 'user-visible' }).catch(() => {
        // The page goes, and may come back.
        isWaiting = false;
      });
    },
  };
}

/** The text of nodes next to each other, and as much around them as a name could reach into. */
function textWithin(run: readonly Node[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '';
  const { before, after } = textAround(first, last);
  return [...before, ...run, ...after].map(textOf).join('');
}

/** A leaf: a node that holds others would stand for all of them. */
function firstDescendant(node: Node): Node {
  let first = node;
  for (let child = firstChild(first); child; child = firstChild(child)) first = child;
  return first;
}

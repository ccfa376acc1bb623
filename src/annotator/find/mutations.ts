/** Mutation records → batches of changed nodes. */

import type { Lifetime } from '../../dom/lifetime.ts';
import { createTreeWalker, getElementsByTagName, getRootNode } from '../../dom/members.ts';
import { isElement, isText, topmost } from '../../dom/nodes.ts';

export interface Changes {
  /** Nodes whose text is new or changed, or has new neighbours; none lies within another. */
  readonly nodes: readonly Node[];
  /** Nodes that were taken out; they may be somewhere else now. */
  readonly removed: ReadonlySet<Node>;
  /** The nodes in which the changes happened. */
  readonly parents: ReadonlySet<Node>;
}

/** So little is handed over in the task in which the page made it: another task would cost more than reading it. */
const MAX_NODES_AT_ONCE = 100;
const MAX_ELEMENTS_BELOW = 300;

/** In ms. A page that makes changes again and again within a task is not kept waiting each time. */
const MIN_PAUSE_MS = 8;

/** Returns what takes records. While the page is away they are kept, and handed over with the next ones. */
export function batchMutations(
  changed: (changes: Changes) => void,
  lifetime: Lifetime,
  signal: AbortSignal,
): (records: readonly MutationRecord[]) => void {
  const dirty = new Set<Node>();
  let removed = new Set<Node>();
  let parents = new Set<Node>();
  let isScheduled = false;
  let flushedAt = 0;

  const flush = () => {
    isScheduled = false;
    if (signal.aborted || lifetime.isAway()) return;
    const changes = { nodes: topmost(dirty), removed, parents };
    dirty.clear();
    removed = new Set();
    parents = new Set();
    try {
      changed(changes);
    } catch (error) {
      lifetime.report(error);
    }
    flushedAt = performance.now();
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    // After the page's own work, in one task for all that has come meanwhile.
    scheduler.postTask(flush, { priority: 'user-visible' }).catch(() => {
      // The page goes, and may come back.
      isScheduled = false;
    });
  };
  return (records) => {
    for (const record of records) {
      const { addedNodes, removedNodes, target } = record;
      addAll(addedNodes, dirty);
      addAll(removedNodes, removed);
      if (record.type === 'characterData') dirty.add(target);
      else if (removedNodes.length > 0) for (const node of textsBeside(record)) dirty.add(node);
      parents.add(target);
    }
    if (!isScheduled && isLittle(dirty) && performance.now() - flushedAt > MIN_PAUSE_MS) flush();
    else schedule();
  };
}

/** True for few nodes with little below them; of many that come together, each is seldom large. */
function isLittle(nodes: ReadonlySet<Node>): boolean {
  if (nodes.size > MAX_NODES_AT_ONCE) return false;
  return nodes.size > 5 || [...nodes].every((node) => !isElement(node) || hasFewBelow(node));
}

const hasFewBelow = (element: Element) => getElementsByTagName(element, '*').item(MAX_ELEMENTS_BELOW) === null;

/** By index: iterators made this a visible part of the cost of a feed. */
function addAll(nodes: NodeList, to: Set<Node>): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node) to.add(node);
  }
}

/** The texts on both sides of nodes that were taken out: they stand together now. */
function textsBeside({ target, previousSibling, nextSibling }: MutationRecord): Node[] {
  const walker = createTreeWalker(document, getRootNode(target), NodeFilter.SHOW_TEXT);
  const textAt = (sibling: Node | null, inner: 'lastChild' | 'firstChild', outer: () => Node | null) => {
    walker.currentNode = sibling ?? target;
    if (isText(sibling)) return sibling;
    while (sibling && walker[inner]());
    return isText(walker.currentNode) ? walker.currentNode : outer();
  };
  const before = textAt(previousSibling, 'lastChild', () => walker.previousNode());
  const after = textAt(nextSibling, 'firstChild', () => walker.nextNode());
  return [before, after].filter((node) => node !== null);
}

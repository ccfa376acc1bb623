/** Turns mutation records into batches of changed nodes. */
import type { Lifetime } from '../../dom/lifetime.ts';
import { createTreeWalker, getElementsByTagName, getRootNode } from '../../dom/members.ts';
import { isElement, isText, topmost } from '../../dom/nodes.ts';

export interface Changes {
  /** Nodes with new or changed text or neighbours; none is within another. */
  readonly nodes: readonly Node[];
  /** Nodes that were removed; they may have been inserted elsewhere. */
  readonly removed: ReadonlySet<Node>;
  /** The targets of the records. */
  readonly parents: ReadonlySet<Node>;
}

/** Changes up to this size are passed on in the page's own task: another task would cost more than reading them. */
const MAX_NODES_AT_ONCE = 100;
const MAX_ELEMENTS_BELOW = 300;

/** The shortest time, in ms, after which changes are passed on at once again: pages may make many changes in one task. */
const MIN_PAUSE_MS = 8;

/** Returns a function that takes records. While the page is away it keeps them, and passes them on with the next ones. */
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
    // After the page's own work, in one task for all changes up to then.
    scheduler.postTask(flush, { priority: 'user-visible' }).catch(() => {
      // The page is being left, but may come back.
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

/** True for few nodes with few elements below. Nodes that come in larger numbers are rarely large, so go unchecked. */
function isLittle(nodes: ReadonlySet<Node>): boolean {
  if (nodes.size > MAX_NODES_AT_ONCE) return false;
  return nodes.size > 5 || [...nodes].every((node) => !isElement(node) || hasFewBelow(node));
}

const hasFewBelow = (element: Element) => getElementsByTagName(element, '*').item(MAX_ELEMENTS_BELOW) === null;

/** Loops by index: an iterator showed up in the cost of long feeds. */
function addAll(nodes: NodeList, to: Set<Node>): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node) to.add(node);
  }
}

/** The text nodes on both sides of removed nodes: they are neighbours now. */
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

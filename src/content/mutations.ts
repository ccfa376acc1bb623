/** What of a page's text changes, told in batches. */
import type { Changes } from '../dom/changes.ts';
import { isElement, isHere, isText } from '../dom/nodes.ts';

export interface ChangeWatch {
  /** Watches a tree as well: the document, or a shadow tree. */
  observe(root: Node): void;
  /** The page goes into the back/forward cache: nothing can be read there. */
  leave(): void;
  /** It is back: the changes so far are told. */
  comeBack(): void;
  isAway(): boolean;
  /** How often there were changes; NaN, which is like nothing, while none are watched yet. */
  version(): number;
}

/** So little is told at once, in the task that the page made it in: another task would cost more than the reading. */
const FEW_NODES = 100;
const FEW_BELOW = 300;

/** After so long, in ms: who changes the page again and again within a task is not kept waiting each time. */
const PAUSE = 8;

export function watchChanges(
  tell: (changes: Changes) => void,
  report: (error: unknown) => void,
  signal: AbortSignal,
): ChangeWatch {
  const dirty = new Set<Node>();
  let removed = new Set<Node>();
  let places = new Set<Node>();
  let waiting = false;
  let away = false;
  let version = Number.NaN;
  let flushed = 0;

  const flush = () => {
    waiting = false;
    // In the back/forward cache nothing can be read: Firefox denies a script its own document there.
    if (away || signal.aborted) return;
    const isWithin = within(dirty);
    const nodes = [...dirty].filter((node) => isHere(node) && !isWithin(node));
    const changes = { nodes, removed, places };
    dirty.clear();
    removed = new Set();
    places = new Set();
    try {
      tell(changes);
    } catch (error) {
      report(error);
    }
    flushed = performance.now();
  };
  const observer = new MutationObserver((records) => {
    version++;
    for (const record of records) {
      const { addedNodes, removedNodes, target } = record;
      addAll(addedNodes, dirty);
      addAll(removedNodes, removed);
      if (record.type === 'characterData') dirty.add(target);
      else if (removedNodes.length > 0) for (const node of neighboursOf(record)) dirty.add(node);
      places.add(target);
    }
    if (!waiting && areFew(dirty) && performance.now() - flushed > PAUSE) flush();
    else schedule();
  });
  const schedule = () => {
    if (waiting) return;
    waiting = true;
    // Behind the page's own work, and one task for all that came in meanwhile.
    scheduler.postTask(flush, { priority: 'user-visible' }).catch(() => {
      // The page goes, and may come back.
      waiting = false;
    });
  };
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    leave() {
      away = true;
    },
    comeBack() {
      away = false;
      schedule();
    },
    observe(root) {
      if (signal.aborted) return;
      if (root === document) version = 0;
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    isAway: () => away,
    version: () => version,
  };
}

/** Many that come together are seldom large each. */
function areFew(nodes: ReadonlySet<Node>): boolean {
  if (nodes.size > FEW_NODES) return false;
  return nodes.size > 5 || [...nodes].every((node) => !isElement(node) || hasFewBelow(node));
}

const hasFewBelow = (element: Element) => element.getElementsByTagName('*').item(FEW_BELOW) === null;

/** Not by iterating: of what a feed costs that made a part that could be seen. */
function addAll(nodes: NodeList, to: Set<Node>): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node) to.add(node);
  }
}

/** The texts on both sides of what was taken out: what stood apart now stands together. */
function neighboursOf({ target, previousSibling, nextSibling }: MutationRecord): Node[] {
  const walker = document.createTreeWalker(target.getRootNode(), NodeFilter.SHOW_TEXT);
  const neighbour = (sibling: Node | null, inner: 'lastChild' | 'firstChild', outer: () => Node | null) => {
    walker.currentNode = sibling ?? target;
    if (isText(sibling)) return sibling;
    while (sibling && walker[inner]());
    return isText(walker.currentNode) ? walker.currentNode : outer();
  };
  const before = neighbour(previousSibling, 'lastChild', () => walker.previousNode());
  const after = neighbour(nextSibling, 'firstChild', () => walker.nextNode());
  return [before, after].filter((node) => node !== null);
}

/** Tells whether a node lies within one of others; what is asked of many next to each other is looked up once. */
function within(nodes: ReadonlySet<Node>): (node: Node) => boolean {
  const answers = new Map<Node, boolean>();
  const isWithin = ({ parentNode }: Node): boolean => {
    if (!parentNode) return false;
    const known = answers.get(parentNode);
    if (known !== undefined) return known;
    const answer = nodes.has(parentNode) || isWithin(parentNode);
    answers.set(parentNode, answer);
    return answer;
  };
  return isWithin;
}

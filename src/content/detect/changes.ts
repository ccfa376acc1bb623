/** What of a page's text changes, told in batches. */

/** Tells the nodes whose text is new, changed or has new neighbours, none within another; and what was taken out. */
export function watchChanges(
  root: Node,
  changed: (nodes: readonly Node[], removed: ReadonlySet<Node>) => void,
  signal: AbortSignal,
): void {
  const dirty = new Set<Node>();
  let removed = new Set<Node>();
  let waiting = false;
  let away = false;

  const flush = () => {
    waiting = false;
    // In the back/forward cache nothing can be read: Firefox denies a script its own document there.
    if (away) return;
    const nodes = [...dirty].filter((node) => node.isConnected && !isBelow(node, dirty));
    dirty.clear();
    const taken = removed;
    removed = new Set();
    try {
      changed(nodes, taken);
    } catch (error) {
      console.error('Caveat could not read a change of this page:', error);
    }
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of nodesToRead(record)) dirty.add(node);
      for (const node of record.removedNodes) removed.add(node);
    }
    schedule();
  });
  const schedule = () => {
    if (waiting) return;
    waiting = true;
    // Behind the page's own work, and one task for all that came in meanwhile.
    scheduler.postTask(flush, { priority: 'user-visible', signal }).catch(() => {
      // The page goes, and may come back.
      waiting = false;
    });
  };
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const leave = () => {
    away = true;
  };
  addEventListener('pagehide', leave, { signal });
  const comeBack = () => {
    away = false;
    schedule();
  };
  addEventListener('pageshow', comeBack, { signal });
}

function nodesToRead({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): Node[] {
  if (type === 'characterData') return [target];
  if (removedNodes.length === 0) return [...addedNodes];
  // What stood apart now stands together: the texts on both sides are read again.
  const walker = document.createTreeWalker(target.getRootNode(), NodeFilter.SHOW_TEXT);
  const neighbour = (sibling: Node | null, inner: 'lastChild' | 'firstChild', outer: () => Node | null) => {
    walker.currentNode = sibling ?? target;
    if (sibling instanceof Text) return sibling;
    while (sibling && walker[inner]());
    return walker.currentNode instanceof Text ? walker.currentNode : outer();
  };
  const before = neighbour(previousSibling, 'lastChild', () => walker.previousNode());
  const after = neighbour(nextSibling, 'firstChild', () => walker.nextNode());
  return [...addedNodes, ...[before, after].filter((node) => node !== null)];
}

/** Whether a node lies within one of others. */
export function isBelow(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) if (nodes.has(parent)) return true;
  return false;
}

/** The text of the document from now on: trees that are new, and mutations. */

import type { Lifetime } from '../dom/lifetime.ts';
import type { Listeners } from '../dom/listeners.ts';
import { body, documentElement } from '../dom/members.ts';
import { isElement, isHere } from '../dom/nodes.ts';
import type { PageText, TextReader } from '../dom/page-text.ts';
import { isLarge } from '../dom/text-nodes.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { sweepInIdleTime } from './shadow-sweep.ts';
import { readWhileLoading } from './while-loading.ts';

/** So many new nodes at once are left to the next sweep. */
const MAX_NEW_NODES = 2_000;

interface Options {
  readonly reader: () => TextReader;
  readonly listeners: Listeners;
  readonly lifetime: Lifetime;
}

export interface WatchedText extends PageText {
  /** The number of batches of mutations so far; NaN, which equals nothing, before they are observed. */
  version(): number;
}

export function watchText({ reader, listeners, lifetime }: Options, signal: AbortSignal): WatchedText {
  let root: Element | null = null;
  let version = Number.NaN;

  /** `document.open` takes all listeners away and puts another root in. */
  const noticeNewRoot = () => {
    const before = root;
    root = documentElement(document);
    if (before && before !== root) listeners.restore();
  };
  const guarded = async (act: () => void | Promise<void>) => {
    try {
      await act();
    } catch (error) {
      lifetime.report(error);
    }
  };
  const observer = new MutationObserver((records) => {
    version++;
    try {
      noticeNewRoot();
      reader().readRecords(records);
    } catch (error) {
      lifetime.report(error);
    }
  });
  const observe = (tree: Node) => observer.observe(tree, { childList: true, characterData: true, subtree: true });
  const readTree = (tree: Element | ShadowRoot) => guarded(() => reader().readTree(tree));
  const shadow = createShadowRoots((tree) => {
    if (signal.aborted) return;
    observe(tree);
    void readTree(tree);
  });
  const sweeps = sweepInIdleTime(shadow, listeners, lifetime.report, signal);

  const readBody = async () => {
    noticeNewRoot();
    const tree: HTMLElement | null = body(document);
    if (!tree) return;
    const done = readTree(tree);
    // Custom elements of a large page are found in idle time.
    if (!isLarge(tree)) shadow.lookBelow(tree);
    await done;
  };
  const start = async () => {
    await readWhileLoading(readBody, listeners, signal);
    if (signal.aborted) return;
    version = 0;
    observe(document);
    await readBody();
  };
  const trees = () =>
    root ? [body(document), ...shadow.known].flatMap((tree) => (tree && isHere(tree) ? [tree] : [])) : [];

  lifetime.whenBack(() => {
    for (const tree of trees()) void readTree(tree);
  }, signal);
  signal.addEventListener('abort', () => observer.disconnect());
  void guarded(start);
  return {
    trees,
    version: () => version,
    lookInto(nodes) {
      if (nodes.length <= MAX_NEW_NODES) for (const node of nodes) if (isElement(node)) shadow.lookIntoNew(node);
      sweeps.stir();
    },
  };
}

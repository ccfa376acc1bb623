/** The mentions of a page as it is read: what is large in slices, what changes as it comes. */

import type { Changes, TextReader } from '../../dom/changes.ts';
import { isElement, isHere, isShadowRoot } from '../../dom/nodes.ts';
import { isLarge, REACH, runsOf } from '../../dom/text-nodes.ts';
import type { Layout } from '../layout/layout.ts';
import { createReading } from './candidates.ts';
import { createStore, type News } from './mention-store.ts';
import type { Mention, SenseFinder } from './mentions.ts';
import { inSlices, readInSlices, STEP, textInView, textNodesIn } from './time-slices.ts';
import { createExamination } from './verify-queue.ts';

/** An element with more than so many others in it is not read again when its style changes: it is no part of a name. */
const FEW = 20;

export interface MentionReader extends TextReader {
  /** @param text the tree's text, where it is known already */
  readTree(root: Element | ShadowRoot, text?: string): void | Promise<void>;
  /** Reads elements again whose layout may have changed: what was a block may be none any more. */
  reread(elements: Iterable<Node>): void;
}

interface Options {
  readonly finder: SenseFinder;
  readonly layout: Layout;
  /** Told in no certain order what has come to be a mention and what no longer is. */
  readonly tell: (news: News) => void;
  /** While the page is away it cannot be read. */
  readonly isAway: () => boolean;
  readonly report: (error: unknown) => void;
}

export function createMentionReader(options: Options, signal: AbortSignal): MentionReader {
  const { finder, layout, tell, isAway, report } = options;
  const store = createStore();
  const reading = createReading(finder, store);
  /** What is new and has not been read yet, from `next` on. */
  const queue: Node[] = [];
  let next = 0;
  let isReading = false;

  const tellNews = () => {
    const news = store.news();
    if (news.added.length + news.removed.length > 0) tell(news);
  };
  const examination = createExamination(
    { layout, examine: reading.examine, examined: tellNews, isAway, report },
    signal,
  );
  /** What could not be read does not keep the rest from being read with the next change. */
  const readQueue = () => {
    if (isReading) return;
    // Not to be set back by the promise: the page may have changed again before that.
    const piece = () => {
      isReading = false;
      isReading = readSome();
      return isReading;
    };
    inSlices(piece, signal).catch(report);
  };
  /** Reads the next of what is new; where the page is away, when it has come back. */
  const readSome = () => {
    if (isAway()) return false;
    const nodes = queue.slice(next, next + STEP).filter(isHere);
    next += STEP;
    const more = next < queue.length;
    if (!more) {
      queue.length = 0;
      next = 0;
    }
    for (const run of runsOf(nodes)) readRun(run);
    tellNews();
    return more;
  };
  /** What is large is read in slices, also when it comes later. */
  const readRun = (run: readonly Node[]) => {
    const [only] = run;
    if (run.length === 1 && only && isElement(only) && isLarge(only)) readLarge(only).catch(report);
    else examination.now(reading.spotIn(run));
  };
  const readView = () => {
    if (signal.aborted || isAway() || scrollY === 0) return;
    for (const spot of reading.spotInText(textInView())) reading.examine(spot, false);
    tellNews();
  };
  const readLarge = async (root: Element | ShadowRoot) => {
    // Where the page opens further down, that is read first.
    if (!isShadowRoot(root)) layout.after(readView);
    // What is known may have changed unseen.
    examination.later([...store].filter((mention) => isIn(mention, root)).map(({ nodes }) => nodes));
    /** The end of what was read last: a name may run on from there. */
    let end = '';
    const read = (range: Range, joined: string) => {
      const text = end + joined;
      end = text.slice(-REACH);
      if (!finder.mayName(text)) return;
      examination.now(reading.spotInText(textNodesIn(range, root)));
      tellNews();
    };
    await readInSlices(root, read, isAway, signal);
  };
  /** What the changed text may have made clear, or no longer makes. */
  const shortFormsAround = (places: ReadonlySet<Node>) => {
    const blocks = new Set<Node>();
    for (const place of places)
      for (let node: Node | null = place; node && !blocks.has(node); node = node.parentNode) blocks.add(node);
    return [...blocks].flatMap((block) => (isElement(block) ? [...store.shortIn(block)] : []));
  };
  return {
    readTree(root, text) {
      // What is known already may be no more.
      reading.forgetGone();
      if (isLarge(root) || [...store].some((mention) => isIn(mention, root))) return readLarge(root).catch(report);
      examination.now(reading.spotInTree(root, text));
      tellNews();
    },
    readChanges({ nodes, removed, places }: Changes) {
      reading.forget(removed);
      examination.later(shortFormsAround(places).map(({ nodes }) => nodes));
      for (const node of nodes) queue.push(node);
      readQueue();
      tellNews();
    },
    reread(elements) {
      for (const node of elements)
        if (isElement(node) && isHere(node) && node.getElementsByTagName('*').length <= FEW)
          examination.later(reading.spotIn([node]));
    },
  };
}

const isIn = ({ nodes: [node] }: Mention, root: Node) => node?.getRootNode() === root.getRootNode();

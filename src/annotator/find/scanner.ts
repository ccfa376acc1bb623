/** Finds mentions as a page is read: large trees in time slices, changes as they happen. */
import type { Lifetime } from '../../dom/lifetime.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { getElementsByTagName, getRootNode, parentNode } from '../../dom/members.ts';
import { isElement, isHere, isShadowRoot } from '../../dom/nodes.ts';
import type { PageText, TextReader } from '../../dom/page-text.ts';
import { REACH } from '../../dom/reach.ts';
import { isLarge, siblingRunsOf } from '../../dom/text-nodes.ts';
import type { Layout } from '../layout/layout.ts';
import { candidateOf, createCandidates } from './candidates.ts';
import { readInPieces, textInView, textNodesIn } from './large-tree.ts';
import type { LateSenses } from './late-senses.ts';
import { createMentionStore, type MentionChanges } from './mention-store.ts';
import type { Mention, Recognizer } from './mentions.ts';
import { batchMutations, type Changes } from './mutations.ts';
import { paced } from './paced.ts';
import { inTimeSlices } from './time-slices.ts';
import { createVerifyQueue } from './verify-queue.ts';

/** An element with more descendants is not read again when its style changes: no name spans that many. */
const MAX_ELEMENTS_IN_NAME = 20;

/** The number of changed nodes that are read before checking the time. */
const NODES_PER_PIECE = 512;

export interface Scanner extends TextReader {
  /** True if mentions are known in the document or shadow tree of a root. */
  knows(root: Element | ShadowRoot): boolean;
  /** Reads elements again after their display may have changed. */
  reread(elements: Iterable<Node>): void;
}

interface Options {
  readonly recognizer: Recognizer;
  readonly senses: Pick<LateSenses, 'whenCome'>;
  readonly page: PageText;
  readonly layout: Layout;
  readonly listeners: Listeners;
  readonly lifetime: Lifetime;
  /** Called with mentions, in no particular order, that count now or no longer do. */
  readonly changed: (changes: MentionChanges) => void;
}

export function createScanner(options: Options, signal: AbortSignal): Scanner {
  const { recognizer, senses, page, layout, listeners, lifetime } = options;
  const { isAway, report } = lifetime;
  const store = createMentionStore();
  const candidates = createCandidates(recognizer, store, layout);
  /** Changed nodes; those from index `next` on have not been read yet. */
  const queue: Node[] = [];
  let next = 0;
  let isReading = false;

  let more = '';
  const marks = paced(() => {
    const changes = store.takeChanges();
    const isMoreNew = more !== String(changes.more);
    more = String(changes.more);
    const isChanged = isMoreNew || changes.added.length + changes.removed.length > 0;
    if (isChanged) options.changed(changes);
    return isChanged;
  }, signal);
  const publish = marks.now;
  const { verify } = candidates;
  const verified = (isDone: boolean) => (isDone ? marks.now() : marks.soon());
  const verifying = createVerifyQueue({ layout, listeners, lifetime, senses, verify, verified }, signal);

  /** After an error, the rest of the queue is read with the next change. */
  const readQueue = () => {
    if (isReading) return;
    const piece = () => {
      isReading = false;
      isReading = readSome();
      return isReading;
    };
    inTimeSlices(piece, signal).catch(report);
  };
  const readSome = () => {
    if (isAway()) return false;
    const nodes = queue.slice(next, next + NODES_PER_PIECE).filter(isHere);
    next += NODES_PER_PIECE;
    const more = next < queue.length;
    if (!more) {
      queue.length = 0;
      next = 0;
    }
    for (const run of siblingRunsOf(nodes)) readRun(run);
    verified(!more);
    return more;
  };
  const readRun = (run: readonly Node[]) => {
    const [only] = run;
    if (run.length === 1 && only && isElement(only) && isLarge(only)) readLarge(only).catch(report);
    else verifying.now(candidates.inSiblings(run));
  };
  const readView = () => {
    if (signal.aborted || isAway() || scrollY === 0) return;
    for (const candidate of candidates.inText(textInView())) verify(candidate, false);
    publish();
  };
  const readLarge = async (root: Element | ShadowRoot) => {
    // A page that is scrolled down when it opens is read there first.
    if (!isShadowRoot(root)) layout.after(readView);
    // Known mentions may have changed unnoticed.
    verifying.later([...store.inTree(getRootNode(root))].map(({ nodes }) => candidateOf(nodes)));
    /** The end of the previous piece, in which a name may begin. */
    let end = '';
    const read = (range: Range, piece: string) => {
      const text = end + piece;
      end = text.slice(-REACH);
      if (!recognizer.finder.mayName(text)) return;
      verifying.now(candidates.inText(textNodesIn(range, root)));
      marks.soon();
    };
    await readInPieces(root, read, isAway, signal);
  };
  /** The short forms that changes may have made clear or unclear. */
  const shortFormsAround = (parents: ReadonlySet<Node>) => {
    const blocks = new Set<Node>();
    for (const parent of parents)
      for (let node: Node | null = parent; node && !blocks.has(node); node = parentNode(node)) blocks.add(node);
    return [...blocks].flatMap((block) => (isElement(block) ? [...store.shortIn(block)] : []));
  };
  const readChanges = ({ nodes, removed, parents }: Changes) => {
    candidates.forget(removed);
    verifying.later(shortFormsAround(parents).map((mention) => candidateOf(mention.nodes)));
    for (const node of nodes) queue.push(node);
    readQueue();
    publish();
    page.lookInto(nodes);
  };
  return {
    knows: (root) => !isEmpty(store.inTree(getRootNode(root))),
    readTree(root, text) {
      const tree = getRootNode(root);
      // Known mentions may be gone; with the rest of the page, whole trees.
      candidates.forgetGone(isShadowRoot(root) ? root : undefined);
      if (isLarge(root) || !isEmpty(store.inTree(tree))) return readLarge(root).catch(report);
      verifying.now(candidates.inTree(root, text));
      publish();
    },
    readRecords: batchMutations(readChanges, lifetime, signal),
    reread(elements) {
      for (const node of elements)
        if (isElement(node) && isHere(node) && getElementsByTagName(node, '*').length <= MAX_ELEMENTS_IN_NAME)
          verifying.later(candidates.inSiblings([node]));
    },
  };
}

const isEmpty = (mentions: Iterable<Mention>) => mentions[Symbol.iterator]().next().done === true;

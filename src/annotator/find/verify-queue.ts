/** Verifies candidates at once, and again after a layout, or when senses have come, if that decides. */
import type { Lifetime } from '../../dom/lifetime.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { isHere } from '../../dom/nodes.ts';
import type { Layout } from '../layout/layout.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { LateSenses } from './late-senses.ts';

declare global {
  interface DocumentEventMap {
    contentvisibilityautostatechange: Event;
  }
}

/** The time for verifying candidates after one layout, in ms: well below a frame. */
const VERIFY_SLICE_MS = 8;

/** The time for verifying candidates as they are found, in ms: most pages need less, so that their marks come at once. */
const VERIFY_NOW_MS = 20;

/** From this many waiting candidates on, removed ones are dropped: a hidden page may keep changing for hours. */
const PRUNE_AT = 1_000;

interface Options {
  readonly layout: Layout;
  readonly listeners: Listeners;
  readonly lifetime: Lifetime;
  readonly senses: Pick<LateSenses, 'whenCome'>;
  readonly verify: Candidates['verify'];
  /** Called after candidates have been verified later, and told if those were the last. */
  readonly verified: (isDone: boolean) => void;
}

export interface VerifyQueue {
  /** Verifies at once, as far as there is time, and again after the next layout if that decides. */
  now(candidates: Iterable<Candidate>): void;
  /** Verifies after the next layout. */
  later(candidates: Iterable<Candidate>): void;
}

export function createVerifyQueue(options: Options, signal: AbortSignal): VerifyQueue {
  const { layout, listeners, lifetime, senses, verify, verified } = options;
  let waiting = createWaitingList();
  /** Verified without a layout, because there was none for a while. */
  let withoutLayout = createWaitingList();
  /** Not laid out because they are out of view (`content-visibility: auto`), or short forms whose senses have not come. */
  let undecided = createWaitingList();

  const verifySome = () => {
    if (signal.aborted) return;
    const end = performance.now() + VERIFY_SLICE_MS;
    const some = waiting.all();
    waiting = createWaitingList();
    // If the page comes back, it is read again.
    if (lifetime.isAway()) return;
    const unknown = layout.isFresh() ? undecided : withoutLayout;
    let done = 0;
    for (const candidate of some) {
      done++;
      try {
        if (!verify(candidate, false)) unknown.add(candidate);
      } catch (error) {
        lifetime.report(error);
      }
      if (performance.now() > end) break;
    }
    if (!withoutLayout.isEmpty()) layout.after(verifyWithLayout);
    for (const candidate of some.slice(done)) waiting.add(candidate);
    if (!waiting.isEmpty()) goOn();
    verified(waiting.isEmpty());
  };
  const goOn = () => {
    if (layout.isFresh()) return layout.soon(verifySome);
    // Without layouts there are no frames to wait for.
    scheduler.postTask(verifySome, { priority: 'user-visible' }).catch(() => {
      // The page is being left. If it comes back, it is read again.
    });
  };
  const later = (candidates: Iterable<Candidate>) => {
    for (const candidate of candidates) waiting.add(candidate);
    if (!waiting.isEmpty()) layout.soon(verifySome);
  };
  const verifyWithLayout = () => {
    const again = withoutLayout.all();
    withoutLayout = createWaitingList();
    later(again);
  };
  const verifyUndecided = () => {
    const again = undecided.all();
    undecided = createWaitingList();
    later(again);
  };
  const passive = { capture: true, passive: true, signal };
  listeners.listen(document, 'contentvisibilityautostatechange', verifyUndecided, passive);
  const onSenses = () => {
    verifyWithLayout();
    verifyUndecided();
  };
  senses.whenCome(onSenses, signal);
  return {
    later,
    now(candidates) {
      const end = performance.now() + VERIFY_NOW_MS;
      const others: Candidate[] = [];
      try {
        for (const candidate of candidates)
          if (performance.now() > end || !verify(candidate, true)) others.push(candidate);
      } finally {
        later(others);
      }
    },
  };
}

/** Holds each candidate once, however often its node changes. */
function createWaitingList() {
  const candidates = new Map<Text | Candidate, Candidate>();
  let pruneAt = PRUNE_AT;
  return {
    isEmpty: () => candidates.size === 0,
    all: () => [...candidates.values()],
    add(candidate: Candidate) {
      const { nodes, span } = candidate;
      const [first] = nodes;
      if (first) candidates.set(nodes.length === 1 && !span ? first : candidate, candidate);
      if (candidates.size <= pruneAt) return;
      for (const [key, { nodes }] of candidates) if (!nodes.some(isHere)) candidates.delete(key);
      pruneAt = Math.max(PRUNE_AT, 2 * candidates.size);
    },
  };
}

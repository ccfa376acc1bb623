/** Candidates that are verified at once, and again behind the layout that decides them. */
import type { Lifetime } from '../../dom/lifetime.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { isHere } from '../../dom/nodes.ts';
import type { Layout } from '../layout/layout.ts';
import type { Candidate, Candidates } from './candidates.ts';

declare global {
  interface DocumentEventMap {
    contentvisibilityautostatechange: Event;
  }
}

/** How long candidates are verified behind one layout, in ms: well below a frame. */
const SLICE_MS = 8;

/** With more candidates than so many waiting, those that are gone are dropped: a hidden page may change for hours. */
const PRUNE_AT = 1_000;

interface Options {
  readonly layout: Layout;
  readonly listeners: Listeners;
  readonly lifetime: Lifetime;
  readonly verify: Candidates['verify'];
  /** Called when some have been verified later. */
  readonly verified: () => void;
}

export interface VerifyQueue {
  /** Verifies at once, and those that the layout decides once more. */
  now(candidates: Iterable<Candidate>): void;
  /** Verifies behind the next layout. */
  later(candidates: Iterable<Candidate>): void;
}

export function createVerifyQueue(options: Options, signal: AbortSignal): VerifyQueue {
  const { layout, listeners, lifetime, verify, verified } = options;
  let waiting = createWaitingList();
  /** Verified without a layout, as there has been none for long. */
  let withoutLayout = createWaitingList();
  /** Not laid out with the rest, being out of view (`content-visibility: auto`). */
  let skipped = createWaitingList();

  const verifySome = () => {
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    const some = waiting.all();
    waiting = createWaitingList();
    // A page that comes back is read anew.
    if (lifetime.isAway()) return;
    const undecided = layout.isFresh() ? skipped : withoutLayout;
    let done = 0;
    for (const candidate of some) {
      done++;
      try {
        if (!verify(candidate, false)) undecided.add(candidate);
      } catch (error) {
        lifetime.report(error);
      }
      if (performance.now() > end) break;
    }
    if (!withoutLayout.isEmpty()) layout.after(verifyWithLayout);
    for (const candidate of some.slice(done)) waiting.add(candidate);
    if (!waiting.isEmpty()) goOn();
    verified();
  };
  const goOn = () => {
    if (layout.isFresh()) return layout.soon(verifySome);
    // Where nothing is laid out there are no frames to wait for.
    scheduler.postTask(verifySome, { priority: 'user-visible' }).catch(() => {
      // The page goes, and is read again if it comes back.
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
  const verifySkipped = () => {
    const again = skipped.all();
    skipped = createWaitingList();
    later(again);
  };
  const whenSeen = { capture: true, passive: true, signal };
  listeners.listen(document, 'contentvisibilityautostatechange', verifySkipped, whenSeen);
  return {
    later,
    now(candidates) {
      const undecided: Candidate[] = [];
      try {
        for (const candidate of candidates) if (!verify(candidate, true)) undecided.push(candidate);
      } finally {
        later(undecided);
      }
    },
  };
}

/** Each candidate once; a node that changes again and again is one. */
function createWaitingList() {
  const candidates = new Map<Text | Candidate, Candidate>();
  let pruneAt = PRUNE_AT;
  return {
    isEmpty: () => candidates.size === 0,
    all: () => [...candidates.values()],
    add(candidate: Candidate) {
      const [first] = candidate;
      if (first) candidates.set(candidate.length === 1 ? first : candidate, candidate);
      if (candidates.size <= pruneAt) return;
      for (const [key, nodes] of candidates) if (!nodes.some(isHere)) candidates.delete(key);
      pruneAt = Math.max(PRUNE_AT, 2 * candidates.size);
    },
  };
}

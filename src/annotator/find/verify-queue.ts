/** Spots of a page examined at once, and those that are a matter of layout again when that is known. */
import { listen } from '../../dom/listeners.ts';
import { isHere } from '../../dom/nodes.ts';
import { isLaidOut } from '../layout/display.ts';
import type { Layout } from '../layout/layout.ts';
import type { Reading, Spot } from './candidates.ts';

declare global {
  interface DocumentEventMap {
    contentvisibilityautostatechange: Event;
  }
}

/** How long spots are examined behind one layout, in ms: well below a frame. */
const SLICE = 8;

/** So many may wait before it is looked which of them are gone: a page that nobody sees may change for hours. */
const MANY = 1_000;

interface Options {
  readonly layout: Layout;
  readonly examine: Reading['examine'];
  /** Some have been examined again. */
  readonly examined: () => void;
  /** While the page is away nothing can be examined; when it has come back, all of it is read again. */
  readonly isAway: () => boolean;
  readonly report: (error: unknown) => void;
}

export interface Examination {
  /** At once, and what turns out to be a matter of layout once more. */
  now(spots: Iterable<Spot>): void;
  /** Behind the next layout: of what is known already nothing is to be learned before. */
  later(spots: Iterable<Spot>): void;
}

export function createExamination(
  { layout, examine, examined, isAway, report }: Options,
  signal: AbortSignal,
): Examination {
  let waiting = createSpots();
  /** Examined without a layout, there being none for long. */
  let unlaid = createSpots();
  /** What was not laid out with the rest, being out of view (`content-visibility: auto`). */
  let skipped = createSpots();

  const examineSome = () => {
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    const some = waiting.all();
    waiting = createSpots();
    if (isAway()) return;
    const unsure = isLaidOut() ? skipped : unlaid;
    let done = 0;
    for (const spot of some) {
      done++;
      try {
        if (!examine(spot, false)) unsure.add(spot);
      } catch (error) {
        // What cannot be examined does not keep the rest from it.
        report(error);
      }
      if (performance.now() > end) break;
    }
    if (!unlaid.isEmpty()) layout.after(examineUnlaid);
    for (const spot of some.slice(done)) waiting.add(spot);
    if (!waiting.isEmpty()) goOn();
    examined();
  };
  const goOn = () => {
    if (isLaidOut()) return layout.soon(examineSome);
    // Where nothing is laid out there is no frame to be waited for.
    scheduler.postTask(examineSome, { priority: 'user-visible' }).catch(() => {
      // The page goes, and is read again where it comes back.
    });
  };
  const later = (spots: Iterable<Spot>) => {
    for (const spot of spots) waiting.add(spot);
    if (!waiting.isEmpty()) layout.soon(examineSome);
  };
  const examineUnlaid = () => {
    const again = unlaid.all();
    unlaid = createSpots();
    later(again);
  };
  const comeIntoView = () => {
    const again = skipped.all();
    skipped = createSpots();
    later(again);
  };
  listen(document, 'contentvisibilityautostatechange', comeIntoView, { capture: true, passive: true, signal });
  return {
    later,
    now(spots) {
      const unsure: Spot[] = [];
      try {
        for (const spot of spots) if (!examine(spot, true)) unsure.push(spot);
      } finally {
        later(unsure);
      }
    },
  };
}

/** Spots that wait, each once; a node that changes again and again is one. */
function createSpots() {
  const spots = new Map<Text | Spot, Spot>();
  let pruneAt = MANY;
  return {
    isEmpty: () => spots.size === 0,
    all: () => [...spots.values()],
    add(spot: Spot) {
      const [first] = spot;
      if (first) spots.set(spot.length === 1 ? first : spot, spot);
      if (spots.size <= pruneAt) return;
      for (const [key, nodes] of spots) if (!nodes.some(isHere)) spots.delete(key);
      pruneAt = Math.max(MANY, 2 * spots.size);
    },
  };
}

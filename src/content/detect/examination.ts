/** When spots of the page are examined: as soon as it is laid out, and no more behind one layout than a frame bears. */
import { isHere } from '../nodes.ts';
import type { Layout } from '../page/layout.ts';
import { isLaidOut } from '../page/styles.ts';
import type { Spot } from './reading.ts';

/** How long spots are examined behind one layout, in ms: well below a frame. */
const SLICE = 8;

interface Options {
  readonly layout: Layout;
  readonly examine: (spot: Spot) => void;
  /** Some have been examined. */
  readonly examined: () => void;
  /** While the page is away nothing can be examined; when it has come back, all of it is read again. */
  readonly isAway: () => boolean;
  readonly report: (error: unknown) => void;
}

/** Gives what takes spots to be examined, until the signal aborts. */
export function createExamination(
  { layout, examine, examined, isAway, report }: Options,
  signal: AbortSignal,
): (spots: Iterable<Spot>) => void {
  let waiting: Spot[] = [];
  /** Examined without a layout, and to be again. */
  let provisional: Spot[] = [];

  const examineSome = () => {
    const some = waiting;
    waiting = [];
    if (isAway() || signal.aborted) return;
    const end = performance.now() + SLICE;
    let done = 0;
    try {
      for (const spot of some) {
        done++;
        examine(spot);
        if (performance.now() > end) break;
      }
      examined();
    } catch (error) {
      report(error);
    }
    if (!isLaidOut()) keep(some.slice(0, done));
    // What could not be examined does not keep the rest from it.
    examineLater(some.slice(done));
  };
  const keep = (spots: readonly Spot[]) => {
    // A page behind others may go on for long.
    provisional = [...provisional.filter((spot) => spot.some(isHere)), ...spots];
    layout.after(examineAgain);
  };
  const examineAgain = () => {
    const again = provisional;
    provisional = [];
    examineLater(again);
  };
  const examineLater = (spots: Iterable<Spot>) => {
    for (const spot of spots) waiting.push(spot);
    if (waiting.length > 0) layout.soon(examineSome);
  };
  return examineLater;
}

/** Spots of a page examined at once, and those that are a matter of layout again when that is known. */
import { isHere } from '../nodes.ts';
import type { Layout } from '../page/layout.ts';
import { areStylesAsked } from '../page/styles.ts';
import type { Spot } from './reading.ts';

/** How long spots are examined behind one layout, in ms: well below a frame. */
const SLICE = 8;

interface Options {
  readonly layout: Layout;
  readonly examine: (spot: Spot) => void;
  /** Some have been examined again. */
  readonly examined: () => void;
  /** While the page is away nothing can be examined; when it has come back, all of it is read again. */
  readonly isAway: () => boolean;
  readonly report: (error: unknown) => void;
}

/** Gives what examines spots, until the signal aborts. */
export function createExamination(
  { layout, examine, examined, isAway, report }: Options,
  signal: AbortSignal,
): (spots: Iterable<Spot>) => void {
  let waiting: Spot[] = [];

  const examineAgain = () => {
    const again = waiting;
    waiting = [];
    if (isAway() || signal.aborted) return;
    const end = performance.now() + SLICE;
    let done = 0;
    try {
      for (const spot of again) {
        done++;
        examine(spot);
        if (performance.now() > end) break;
      }
      examined();
    } catch (error) {
      report(error);
    }
    // What could not be examined does not keep the rest from it.
    wait(again.slice(done));
  };
  const wait = (spots: readonly Spot[]) => {
    if (spots.length === 0) return;
    // A page that nobody sees may change for long before it is laid out.
    waiting = [...waiting.filter((spot) => spot.some(isHere)), ...spots];
    layout.after(examineAgain);
  };
  return (spots) => {
    const unsure: Spot[] = [];
    for (const spot of spots) if (areStylesAsked(() => examine(spot))) unsure.push(spot);
    wait(unsure);
  };
}

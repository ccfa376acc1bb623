/** Work that is too much for one task, done in slices that leave the page its frames. */

/** How long a slice lasts, in ms: well below a frame, and long enough that pausing costs little. */
const SLICE_MS = 8;

/** Does pieces of work until there are no more, a slice of time at a time; `piece` returns whether there are. */
export async function inTimeSlices(piece: () => boolean, signal: AbortSignal): Promise<void> {
  for (let more = true; more && !signal.aborted; ) {
    const end = performance.now() + SLICE_MS;
    do more = piece();
    while (more && performance.now() < end);
    if (more) await scheduler.postTask(() => {}, { priority: 'user-visible' });
  }
}

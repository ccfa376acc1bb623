/** Splits long work into slices, so that the page can render in between. */

/** The length of a slice, in ms: well below a frame, but long enough that pauses cost little. */
const SLICE_MS = 8;

/** Calls `piece` in time slices for as long as it returns true. */
export async function inTimeSlices(piece: () => boolean, signal: AbortSignal): Promise<void> {
  for (let more = true; more && !signal.aborted; ) {
    const end = performance.now() + SLICE_MS;
    do more = piece();
    while (more && performance.now() < end);
    if (more) await scheduler.postTask(() => {}, { priority: 'user-visible' });
  }
}

/** The least time, in ms, for which further calls are held back. */
const MIN_PAUSE_MS = 250;

/** The share of the processor's time that the throttled function may take. */
const CPU_SHARE = 0.001;

/** The longest, in ms, that a call waits: on a busy machine the time that the function took says little of its cost. */
const MAX_PAUSE_MS = 2_000;

/**
 * Throttles a function: the first call is passed on as soon as `when` allows, further ones together after a pause, which
 * is the longer the more time the function took.
 */
export function throttle(run: () => void, when: (callback: () => void) => void, signal: AbortSignal): () => void {
  let state: 'idle' | 'pausing' | 'called again' = 'idle';
  const endPause = () => {
    const isCalledAgain = state === 'called again';
    state = 'idle';
    if (isCalledAgain && !signal.aborted) begin();
  };
  const begin = () => {
    state = 'pausing';
    when(() => {
      const start = performance.now();
      try {
        run();
      } finally {
        const pause = (performance.now() - start) / CPU_SHARE;
        setTimeout(endPause, Math.min(Math.max(pause, MIN_PAUSE_MS), MAX_PAUSE_MS));
      }
    });
  };
  return () => {
    if (state === 'idle') begin();
    else state = 'called again';
  };
}

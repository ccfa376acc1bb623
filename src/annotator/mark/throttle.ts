/** The shortest pause between two runs, in ms. */
const MIN_PAUSE_MS = 250;

/** The share of CPU time that the function may take. */
const CPU_SHARE = 0.001;

/** The longest pause, in ms: on a busy machine, the measured time says little about the cost. */
const MAX_PAUSE_MS = 2_000;

/**
 * Throttles a function. The first call runs it as soon as `when` calls back; further calls run it once after a pause,
 * which is longer the more time the function took.
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

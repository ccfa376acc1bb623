/** News told together. */

/** How long further news is gathered, in ms, at least. */
const GATHER = 250;

/** The part of the time that telling may take. */
const SHARE = 0.001;

/** How long news waits, in ms, at most: where the processor is busy, what a telling takes says little of its cost. */
const PATIENCE = 2_000;

/**
 * What is to be called at each piece of news: has it told as soon as `when` says, and what comes soon after together.
 * The longer the telling takes, the longer is gathered, up to PATIENCE.
 */
export function gather(tell: () => void, when: (callback: () => void) => void, signal: AbortSignal): () => void {
  let state: 'nothing' | 'told' | 'news' = 'nothing';
  const again = () => {
    const more = state === 'news';
    state = 'nothing';
    if (more && !signal.aborted) begin();
  };
  const begin = () => {
    state = 'told';
    when(() => {
      const start = performance.now();
      try {
        tell();
      } finally {
        const pause = (performance.now() - start) / SHARE;
        setTimeout(again, Math.min(Math.max(pause, GATHER), PATIENCE));
      }
    });
  };
  return () => {
    if (state === 'nothing') begin();
    else state = 'news';
  };
}

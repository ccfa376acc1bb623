/** News told together. */

/** How long further news is gathered, in ms, at least. */
const GATHER = 250;

/** The part of the time that telling may take. */
const SHARE = 0.001;

/**
 * What is to be called at each piece of news: has it told as soon as `when` says, and what comes soon after together.
 * The longer the telling takes, the longer is gathered.
 */
export function gather(
  tell: () => void,
  when: (callback: () => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): () => void {
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
        setTimeout(again, Math.max(GATHER, (performance.now() - start) / SHARE));
      }
    }, signal);
  };
  return () => {
    if (state === 'nothing') begin();
    else state = 'news';
  };
}

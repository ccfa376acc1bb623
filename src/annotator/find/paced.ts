/** Paces what makes the browser paint: marks that change while a backlog is read. */

/** The shortest pause, in ms, and the share of the time that painting may take. */
const MIN_PAUSE_MS = 250;
const PAINT_SHARE = 0.15;

export interface Paced {
  /** Runs it now. */
  now(): void;
  /** Runs it now or, if it ran a short while ago, after a pause: longer ones the longer the browser painted. */
  soon(): void;
}

/** @param run returns true if there is something to paint */
export function paced(run: () => boolean, signal: AbortSignal): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ranAt = Number.NEGATIVE_INFINITY;
  let pause = MIN_PAUSE_MS;

  /** Between two frames lies the layout and painting of the first. */
  const measure = () =>
    requestAnimationFrame((first) =>
      requestAnimationFrame(() => {
        pause = Math.max(MIN_PAUSE_MS, (performance.now() - first) / PAINT_SHARE);
      }),
    );
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || !run()) return;
    ranAt = performance.now();
    measure();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    now,
    soon() {
      const wait = ranAt + pause - performance.now();
      if (wait <= 0) now();
      else timer ??= setTimeout(now, wait);
    },
  };
}

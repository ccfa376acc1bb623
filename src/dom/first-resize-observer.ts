/** Tells of layouts before the page can answer them: browsers tell observers in the order in which they were made. */
export interface FirstObserver {
  readonly observer: ResizeObserver;
  /** Who is told from now on. */
  hear: () => void;
}

/** To be called before the page has run a script. */
export function createFirstObserver(): FirstObserver {
  const first: FirstObserver = { observer: new ResizeObserver(() => first.hear()), hear() {} };
  return first;
}

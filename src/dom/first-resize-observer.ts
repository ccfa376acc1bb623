/** Browsers call observers in the order in which they were made: the first hears of a layout before the page can react. */
export interface FirstResizeObserver {
  readonly observer: ResizeObserver;
  /** Called after each layout from now on. */
  onLayout: () => void;
}

/** To be called before the page runs a script. */
export function createFirstResizeObserver(): FirstResizeObserver {
  const first: FirstResizeObserver = { observer: new ResizeObserver(() => first.onLayout()), onLayout() {} };
  return first;
}

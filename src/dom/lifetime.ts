/** How long the scripts in a page live. */
export interface Lifetime {
  /** Aborts when the extension is gone. */
  readonly signal: AbortSignal;
  /** True in the back/forward cache: Firefox denies a script its own document there. */
  isAway(): boolean;
  /** Has something done each time the page has come back from there, until a signal aborts. */
  whenBack(act: () => void, signal: AbortSignal): void;
  /** Ends everything if the extension is gone. */
  check(): void;
  /** Logs an error, unless the extension or the page is gone. */
  report(error: unknown): void;
}

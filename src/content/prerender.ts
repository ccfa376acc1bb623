import { listen } from '../dom/listeners.ts';

declare global {
  interface Document {
    /** Chromium only. */
    readonly prerendering?: boolean;
  }
  interface DocumentEventMap {
    prerenderingchange: Event;
  }
}

/** Begins at once, or, in a page that is made ready in advance and may never be seen, when it is shown. */
export function whenShown(begin: () => void, signal: AbortSignal): void {
  if (document.prerendering) listen(document, 'prerenderingchange', begin, { signal, once: true });
  else begin();
}

import type { Listeners } from '../dom/listeners.ts';

declare global {
  interface DocumentEventMap {
    prerenderingchange: Event;
  }
}

/** Chromium only; not `document.prerendering`, which an element of that name would hide. */
const isPrerendering = () => Reflect.get(Document.prototype, 'prerendering', document) === true;

/** Begins at once or, in a page that is prerendered and may never be seen, when it is shown. */
export function whenShown(begin: () => void, { listen }: Listeners, signal: AbortSignal): void {
  if (isPrerendering()) listen(document, 'prerenderingchange', begin, { signal });
  else begin();
}

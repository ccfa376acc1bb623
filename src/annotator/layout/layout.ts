/**
 * Runs code right after the page's own layout, the only time at which computed styles are read. If we make Chromium
 * compute styles, it loads their images by our Content Security Policy instead of the page's (`world_for_csp` in Blink),
 * so images that a page or a mail has blocked would be loaded. It would cost time as well.
 */
import type { FirstResizeObserver } from '../../dom/first-resize-observer.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { documentElement, hidden } from '../../dom/members.ts';
import { defaultDisplay } from './display.ts';
import { type Display, freshDisplay, isMarkedHidden, isVisible } from './styles.ts';

/** Hidden tabs and frames out of view are not laid out, so `soon` stops waiting for it after this long, in ms. */
const NO_LAYOUT_MS = 500;

export interface Layout {
  /**
   * Calls back once, right after the page's next own layout, however long that takes. A function that is already waiting
   * is still called only once.
   */
  after(callback: () => void): void;
  /** The same, but if there is no layout soon, calls back without one. */
  soon(callback: () => void): void;
  /** True right after a layout, when computed styles may be read. */
  isFresh(): boolean;
  /** To be called after a change of styles: reading them now would make the browser compute them. */
  outdate(): void;
  display(element: Element): Display;
  /** True for elements that can be seen, perhaps after scrolling. */
  isShown(element: Element): boolean;
}

/** Watches until the signal aborts. */
export function watchLayout(first: FirstResizeObserver, { listen }: Listeners, signal: AbortSignal): Layout {
  const { observer } = first;
  let patient = new Set<() => void>();
  let impatient = new Set<() => void>();
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFresh = false;

  const giveUp = () => {
    timer = undefined;
    const waiting = impatient;
    impatient = new Set();
    callEach([...waiting]);
  };
  const onLayout = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    const waiting = new Set([...patient, ...impatient]);
    patient = new Set();
    impatient = new Set();
    isFresh = true;
    try {
      callEach([...waiting]);
    } finally {
      isFresh = false;
    }
  };
  const observe = () => {
    frame = null;
    // The observer reports the first size right after this frame's layout. Observing from within its callback would give
    // the page an error event ("undelivered notifications").
    // A document that is being rewritten may have no root.
    const root: Element | null = documentElement(document);
    if (root) observer.observe(root);
    // The observer never reports a root without a box.
    clearTimeout(timer);
    timer = setTimeout(giveUp, 0);
  };
  const begin = () => {
    if (patient.size + impatient.size === 0) return;
    frame ??= requestAnimationFrame(observe);
    if (impatient.size > 0 && (hidden(document) || window !== window.top)) timer ??= setTimeout(giveUp, NO_LAYOUT_MS);
  };
  first.onLayout = onLayout;
  listen(document, 'visibilitychange', begin, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  const wait = (callback: () => void, among: Set<() => void>) => {
    if (signal.aborted) return;
    among.add(callback);
    begin();
  };
  return {
    after: (callback) => wait(callback, patient),
    soon: (callback) => wait(callback, impatient),
    isFresh: () => isFresh,
    outdate() {
      isFresh = false;
    },
    display: (element) => (isFresh ? freshDisplay(element) : { value: defaultDisplay(element), isFinal: false }),
    isShown: (element) => (isFresh ? isVisible(element) : isFrameShown() && !isMarkedHidden(element)),
  };
}

/** A cross-origin frame that has a size but no layout may just be out of view. */
const isFrameShown = () =>
  hidden(document) || window === window.top || (window.frameElement === null && window.innerWidth > 0);

/** Calls all functions, even if some throw. */
function callEach([first, ...others]: readonly (() => void)[]): void {
  try {
    first?.();
  } finally {
    if (others.length > 0) callEach(others);
  }
}

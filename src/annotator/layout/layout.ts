/**
 * The page's layout: when it has just been made, and how it shows elements then. Styles are asked only then. Asked at
 * another time, Chromium computes them on our behalf, and loads the images that they name by our Content Security Policy
 * instead of the page's (`world_for_csp` in Blink): images that a page, or a mail in it, has blocked would be loaded
 * because of us. It would cost time as well.
 */
import type { FirstResizeObserver } from '../../dom/first-resize-observer.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { documentElement, hidden } from '../../dom/members.ts';
import { defaultDisplay } from './display.ts';
import { type Display, freshDisplay, isMarkedHidden, isVisible } from './styles.ts';

/** Hidden tabs and frames out of view are not laid out: after so long, in ms, that is not waited for. */
const NO_LAYOUT_MS = 500;

export interface Layout {
  /**
   * Calls back once, right after the next layout that the page makes for itself, however long that takes; a function that
   * is waiting already is not called twice.
   */
  after(callback: () => void): void;
  /** The same, but where there is no layout soon, it calls back without. */
  soon(callback: () => void): void;
  /** True right after a layout: the styles of the page can be asked. */
  isFresh(): boolean;
  display(element: Element): Display;
  /** True for elements that can be seen, here or after scrolling. */
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
    // The observer is called with the size that it finds first, behind the layout of this frame. If it were asked from
    // within such a call, the page would get an error event ("undelivered notifications").
    // A document that is being written anew may have no root.
    const root: Element | null = documentElement(document);
    if (root) observer.observe(root);
    // A root without a box is never reported.
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
    display: (element) => (isFresh ? freshDisplay(element) : { value: defaultDisplay(element), isFinal: false }),
    isShown: (element) => (isFresh ? isVisible(element) : isFrameShown() && !isMarkedHidden(element)),
  };
}

/** A frame that is not laid out may be in the page all the same, out of view: one of another site, and of some size. */
const isFrameShown = () =>
  hidden(document) || window === window.top || (window.frameElement === null && window.innerWidth > 0);

/** Calls all, also if one of them throws. */
function callEach([first, ...others]: readonly (() => void)[]): void {
  try {
    first?.();
  } finally {
    if (others.length > 0) callEach(others);
  }
}

/** When the browser has just laid out the page: then its styles are known, and asking for them costs nothing. */

import type { FirstObserver } from '../../dom/first-resize-observer.ts';
import { listen } from '../../dom/listeners.ts';
import { whileLaidOut } from './display.ts';

/** What nobody sees is not laid out, a frame out of view as little: after so long, in ms, that is not waited for. */
const PATIENCE = 500;

export interface Layout {
  /**
   * Calls back once, right after the next layout that the page makes for itself, however long that takes; a function that
   * waits already is not called twice.
   */
  after(callback: () => void): void;
  /** The same; but of what is not laid out soon, it calls back without. */
  soon(callback: () => void): void;
}

/** Until the signal aborts. */
export function watchLayout(first: FirstObserver, signal: AbortSignal): Layout {
  const { observer } = first;
  let patient = new Set<() => void>();
  let impatient = new Set<() => void>();
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const giveUp = () => {
    timer = undefined;
    const told = impatient;
    impatient = new Set();
    callEach([...told]);
  };
  const tell = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    const told = new Set([...patient, ...impatient]);
    patient = new Set();
    impatient = new Set();
    whileLaidOut(() => callEach([...told]));
  };
  const observe = () => {
    frame = null;
    // It tells the size that it finds first, behind the layout of this frame. Asked from within such a telling, it would
    // have the page told of an error ("undelivered notifications").
    // Of a document that is being written anew there may be no root.
    const root: Element | null = document.documentElement;
    if (root) observer.observe(root);
    // Of a root without a box nothing is told.
    clearTimeout(timer);
    timer = setTimeout(giveUp, 0);
  };
  const begin = () => {
    if (patient.size + impatient.size === 0) return;
    frame ??= requestAnimationFrame(observe);
    if (impatient.size > 0 && (document.hidden || window !== window.top)) timer ??= setTimeout(giveUp, PATIENCE);
  };
  first.hear = tell;
  listen(document, 'visibilitychange', begin, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  const add = (those: () => Set<() => void>) => (callback: () => void) => {
    if (signal.aborted) return;
    those().add(callback);
    begin();
  };
  return { after: add(() => patient), soon: add(() => impatient) };
}

/** What one of them throws does not keep the others from being called. */
function callEach([first, ...others]: readonly (() => void)[]): void {
  try {
    first?.();
  } finally {
    if (others.length > 0) callEach(others);
  }
}

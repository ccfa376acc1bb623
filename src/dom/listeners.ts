/** Listeners on the window and the document, for events that a user or the browser made: no script's events are heard. */

import { createUntil } from './until.ts';

/**
 * Heard on the window before the page's own listeners, which could keep them from us, or learn from them what is done in a
 * card: these are put on at document_start. Firefox sends two of another name before `wheel`, which does nothing where a
 * page prevents them.
 */
const EARLY =
  'pointermove pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchmove touchend wheel DOMMouseScroll MozMousePixelScroll keydown keyup keypress copy selectstart focus focusin blur focusout'.split(
    ' ',
  );

/** Early listeners that have to prevent something; all others let the page scroll at once. */
const ACTIVE = /^[ckm]/;

interface Options {
  readonly capture?: boolean;
  readonly passive?: boolean;
  readonly signal: AbortSignal;
}

type Listener = (event: Event) => void;

export interface Listeners {
  /** Listens until the signal of the options aborts. */
  listen<N extends keyof WindowEventMap>(
    target: Window,
    name: N,
    listener: (event: WindowEventMap[N]) => void,
    options: Options,
  ): void;
  listen<N extends keyof DocumentEventMap>(
    target: Document,
    name: N,
    listener: (event: DocumentEventMap[N]) => void,
    options: Options,
  ): void;
  /** Keeps early events from the page, after our own listeners have heard them, until the signal aborts. */
  keepFromPage(isPrivate: (event: Event) => boolean, signal: AbortSignal): void;
  /** Puts back what `document.open` took away; a listener that is still there is not added twice. */
  restore(): void;
}

/** To be called before the page runs a script. */
export function createListeners(signal: AbortSignal): Listeners {
  const early = new Map(EARLY.map((name) => [name, createUntil<Listener>()]));
  const tests = createUntil<(event: Event) => boolean>();
  /** Puts a listener on its target, where it is not there yet. */
  const others = createUntil<() => void>();

  const passOn = (event: Event) => {
    if (!event.isTrusted) return;
    // A listener may have stopped it before us, as another extension's can: that is no concern of ours.
    const wasStopped = event.cancelBubble;
    const isKept = tests.held().some(({ value: isPrivate }) => isPrivate(event));
    for (const { value: hear, signal: end } of early.get(event.type)?.held() ?? [])
      if (!end.aborted && (wasStopped || !event.cancelBubble)) hear(event);
    if (isKept) event.stopImmediatePropagation();
  };
  const addEarly = () => {
    for (const name of EARLY)
      window.addEventListener(name, passOn, { capture: true, passive: !ACTIVE.test(name), signal });
  };
  addEarly();
  return {
    listen(target: EventTarget, name: string, listener: Listener, options: Options) {
      if (options.signal.aborted) return;
      const heard = target === window && options.capture ? early.get(name) : null;
      if (heard) return heard.add(listener, options.signal);
      const onEvent = (event: Event) => event.isTrusted && listener(event);
      const add = () => target.addEventListener(name, onEvent, options);
      add();
      others.add(add, options.signal);
    },
    keepFromPage: tests.add,
    restore() {
      addEarly();
      for (const { value: add } of others.held()) add();
    },
  };
}

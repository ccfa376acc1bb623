/** Listeners on the window and the document, for events that a user or the browser made: no script's events are heard. */

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
  const adds = new Set<() => void>();
  const tests = new Set<(event: Event) => boolean>();

  const put = (target: EventTarget, name: string, listener: Listener, options: Options) => {
    const onEvent = (event: Event) => event.isTrusted && listener(event);
    const add = () => target.addEventListener(name, onEvent, options);
    add();
    adds.add(add);
    options.signal.addEventListener('abort', () => adds.delete(add));
  };
  const addUntil = <T>(set: Set<T>, member: T, end: AbortSignal) => {
    set.add(member);
    end.addEventListener('abort', () => set.delete(member));
  };
  const early = new Map(
    EARLY.map((name) => {
      const heard = new Set<Listener>();
      const passOn = (event: Event) => {
        // A listener may have stopped it before us, as another extension's can: that is no concern of ours.
        const wasStopped = event.cancelBubble;
        const isKept = [...tests].some((isPrivate) => isPrivate(event));
        for (const hear of [...heard]) if (heard.has(hear) && (wasStopped || !event.cancelBubble)) hear(event);
        if (isKept) event.stopImmediatePropagation();
      };
      put(window, name, passOn, { capture: true, passive: !ACTIVE.test(name), signal });
      return [name, heard];
    }),
  );
  return {
    listen(target: EventTarget, name: string, listener: Listener, options: Options) {
      if (options.signal.aborted) return;
      const heard = target === window && options.capture ? early.get(name) : null;
      if (heard) addUntil(heard, listener, options.signal);
      else put(target, name, listener, options);
    },
    keepFromPage: (isPrivate, end) => addUntil(tests, isPrivate, end),
    restore() {
      for (const add of adds) add();
    },
  };
}

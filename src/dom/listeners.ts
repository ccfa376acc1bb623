/** Listeners on the window and the document. `document.open` takes all of them away, ours too: they can be put back. */

const put = new Set<() => void>();

/** Listens until the signal aborts. */
export function listen<N extends keyof WindowEventMap>(
  target: Window,
  name: N,
  listener: (event: WindowEventMap[N]) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void;
export function listen<N extends keyof DocumentEventMap>(
  target: Document,
  name: N,
  listener: (event: DocumentEventMap[N]) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void;
export function listen(
  target: EventTarget,
  name: string,
  listener: EventListener,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void {
  if (options.signal.aborted) return;
  const add = () => target.addEventListener(name, listener, options);
  add();
  put.add(add);
  options.signal.addEventListener('abort', () => put.delete(add));
}

/** Hears only what the reader or the browser does, not the events that a script has made. */
export function trusted<E extends Event>(listener: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}

/** Puts back what is gone; a listener that is still there is not added twice. */
export function listenAgain(): void {
  for (const add of put) add();
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What a reader acts on, as the keyboard comes to it: of radio buttons that is the one that is chosen. */
const CONTROL = 'section :is(button:enabled, [role="switch"], input:checked)';

/**
 * Where a notice goes, and its button had the focus, the first control that stands there now gets it.
 * @param isSettled whether all that comes in its place is there
 */
export function useFocusHeir(isSettled: boolean): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const onFocus = ({ target }: Event) => {
      last.current = target;
    };
    addEventListener('focusin', onFocus, stop);
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const isGone = last.current instanceof Node && !last.current.isConnected;
    if (isGone && isSettled) document.querySelector<HTMLElement>(CONTROL)?.focus();
  });
}

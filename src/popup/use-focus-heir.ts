import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Matches the controls in the tab order: of a group of radio buttons, only the checked one. */
const CONTROL = 'section :is(button:enabled, [role="switch"], input:checked)';

/**
 * Focuses the first control after a notice has gone away whose button had the focus.
 * @param isSettled true once everything that replaces the notice is there
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

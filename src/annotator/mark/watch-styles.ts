import type { Listeners } from '../../dom/listeners.ts';

/** The shortest time, in ms, between two batches: an animation changes styles in every frame. */
const INTERVAL_MS = 300;

/**
 * What shows or hides text, or ends in doing so, besides attributes: a checkbox can open an accordion, by styles alone.
 * No element is given for these.
 */
const SIGNS = ['transitionend', 'animationend', 'scrollend', 'change'] as const;

/** Calls back with the elements whose attributes may have changed the visibility, editability or display of text. */
export function watchStyles(
  changed: (elements: ReadonlySet<Node>) => void,
  { listen }: Listeners,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let elements = new Set<Node>();
  const changedSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const batch = elements;
      elements = new Set();
      changed(batch);
    }, INTERVAL_MS);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) elements.add(target);
    changedSoon();
  });
  const onSign = ({ target }: Event) => {
    // The view's own scrolling hides no text for good.
    if (target !== document) changedSoon();
  };
  for (const name of SIGNS) listen(document, name, onSign, { capture: true, signal });
  observer.observe(document, {
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable', 'role'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

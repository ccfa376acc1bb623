import type { Listeners } from '../../dom/listeners.ts';

/** The shortest time, in ms, between two batches: an animation changes styles in every frame. */
const INTERVAL_MS = 300;

/** Text is where it stays only then. They tell of no attribute, so that no element is given for them. */
const ENDS = ['transitionend', 'animationend', 'scrollend'] as const;

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
  const onEnd = ({ target }: Event) => {
    // The view's own scrolling hides no text for good.
    if (target !== document) changedSoon();
  };
  for (const name of ENDS) listen(document, name, onEnd, { capture: true, signal });
  observer.observe(document, {
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable', 'role'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

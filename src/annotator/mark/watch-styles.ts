import type { Listeners } from '../../dom/listeners.ts';

/** The shortest time, in ms, between two batches: an animation changes styles in every frame. */
const INTERVAL_MS = 300;

/** Events that show or hide text, or end in doing so, without attributes: a checkbox can open an accordion by styles. */
const SIGNS = ['transitionend', 'animationend', 'scrollend', 'change'] as const;

/** `restyled`: attributes may have changed the visibility, editability or display of text. `moved`: only where it is seen. */
export type StyleChange =
  | { readonly name: 'restyled'; readonly elements: ReadonlySet<Node> }
  | { readonly name: 'moved' };

/** Reports changes in batches. */
export function watchStyles(changed: (change: StyleChange) => void, { listen }: Listeners, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let elements = new Set<Node>();
  const changedSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const batch = elements;
      elements = new Set();
      changed(batch.size > 0 ? { name: 'restyled', elements: batch } : { name: 'moved' });
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

/** The shortest time, in ms, between two batches: an animation changes styles in every frame. */
const INTERVAL_MS = 300;

/** Calls back with the elements whose attributes may have changed the visibility, editability or display of text. */
export function watchStyles(changed: (elements: ReadonlySet<Node>) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let elements = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) elements.add(target);
    timer ??= setTimeout(() => {
      timer = undefined;
      const batch = elements;
      elements = new Set();
      changed(batch);
    }, INTERVAL_MS);
  });
  observer.observe(document, {
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable', 'role'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

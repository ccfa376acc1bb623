/** In ms. Changes of styles are handed over this often: an animation makes some in every frame. */
const INTERVAL_MS = 300;

/** Calls back when text may have been shown, hidden, made editable or displayed otherwise, with the elements that changed. */
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

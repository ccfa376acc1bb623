/** Which mentions are to be seen. */
import type { Mention } from '../detect/mentions.ts';

export function isVisible({ nodes }: Mention): boolean {
  return nodes.every(
    ({ parentElement: parent }) =>
      // Text right in closed details is hidden, but they themselves are not.
      parent?.checkVisibility({ visibilityProperty: true }) && !parent.matches('details:not([open])'),
  );
}

/** How often it is looked again whether hidden text is shown now, in ms: an animation changes styles in every frame. */
const LOOK_AGAIN_MS = 300;

/** Calls back when text may have been shown, hidden or made editable. */
export function watchVisibility(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, LOOK_AGAIN_MS);
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

/** Which mentions are to be seen. */

import type { Mention } from '../find/mentions.ts';
import { isShown } from '../layout/display.ts';

export function isVisible({ nodes }: Mention): boolean {
  return nodes.every(
    ({ parentElement: parent }) =>
      // Text right in closed details is hidden, but they themselves are not.
      parent && isShown(parent) && !parent.matches('details:not([open])'),
  );
}

export function countByEntity(mentions: Iterable<Mention>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
}

/** How often it is looked again whether hidden text is shown now, in ms: an animation changes styles in every frame. */
const LOOK_AGAIN_MS = 300;

/** Calls back when text may have been shown, hidden, made editable or laid out anew, with the elements that changed. */
export function watchVisibility(changed: (elements: ReadonlySet<Node>) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let elements = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) elements.add(target);
    timer ??= setTimeout(() => {
      timer = undefined;
      const told = elements;
      elements = new Set();
      changed(told);
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

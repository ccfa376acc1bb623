/** Where the focus was before a card had it, and back. */
import { isShadowRoot } from '../nodes.ts';

/** What has the focus, also in open shadow trees; null where it is nowhere in particular. */
export function focusedNow(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}

/**
 * Gives focus back. Where nothing had it, or what had it cannot have it any more, the keys go on from the mention: Tab
 * leads to what comes after it.
 */
export function giveFocusBack(before: HTMLElement | null, range: Range): void {
  before?.focus({ preventScroll: true });
  if (before && hasFocus(before)) return;
  const selection = getSelection();
  if (selection?.isCollapsed) selection.collapse(range.endContainer, range.endOffset);
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return (isShadowRoot(root) ? root : document).activeElement === element;
}

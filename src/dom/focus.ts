/** Where the focus was before a card had it, and back. */

import { HOST_ATTRIBUTE } from './host-attribute.ts';
import { isShadowRoot } from './nodes.ts';

/** What has the focus, also in open shadow trees; null where it is nowhere in particular, or in a card. */
export function focusedNow(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const isElsewhere = !focused || focused === document.body || focused.hasAttribute(HOST_ATTRIBUTE);
  return !isElsewhere && focused instanceof HTMLElement ? focused : null;
}

/** Whether the focus is in this document itself, and not in a frame that stands in it. */
export function hasOwnFocus(): boolean {
  const focused = focusedNow();
  return document.hasFocus() && !(focused && 'contentWindow' in focused);
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

/** The focus of this frame: where it is, and back to where it was. */
import { activeElement, body, focus, getRootNode, hasAttribute, hasFocus, shadowRoot } from './members.ts';
import { isShadowRoot } from './nodes.ts';

/** On the host of a card, by which a script that did not make the host knows it. */
export const HOST_ATTRIBUTE = 'data-caveat-host';

/** The focused element, also in open shadow trees; null where that is the body, nothing, or a card. */
export function focusedElement(): HTMLElement | null {
  let focused = activeElement(document);
  for (let inner = focused; inner; inner = shadowRoot(inner)?.activeElement ?? null) focused = inner;
  const isElsewhere = !focused || focused === body(document) || hasAttribute(focused, HOST_ATTRIBUTE);
  return !isElsewhere && focused instanceof HTMLElement ? focused : null;
}

/** The same of this document itself: null as well where a frame in it has the focus. */
export function ownFocusedElement(): HTMLElement | null {
  const element = focusedElement();
  return hasFocus(document) && !(element && 'contentWindow' in element) ? element : null;
}

/**
 * Gives the focus back. If nothing had it, or what had it can have it no more, the keys go on from the mention: Tab leads
 * to what follows it.
 */
export function giveFocusBack(before: HTMLElement | null, range: Range): void {
  if (before) focus(before, { preventScroll: true });
  if (before && isFocused(before)) return;
  const selection = getSelection();
  if (selection?.isCollapsed) selection.collapse(range.endContainer, range.endOffset);
}

function isFocused(element: HTMLElement): boolean {
  const root = getRootNode(element);
  return (isShadowRoot(root) ? root.activeElement : activeElement(document)) === element;
}

/** Where the focus was before a card had it, and back. */
/** What has the focus, also in open shadow trees; null where it is nowhere in particular. */
export function focusedNow(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}

/** Gives focus back; where nothing had it, the keys go on from the mention: Tab leads to what comes after it. */
export function giveFocusBack(before: HTMLElement | null, range: Range): void {
  if (before?.isConnected) {
    before.focus({ preventScroll: true });
    return;
  }
  const selection = getSelection();
  if (selection?.isCollapsed) selection.collapse(range.endContainer, range.endOffset);
}

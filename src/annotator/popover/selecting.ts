/** Tells presses that open a card from those that select text, in open shadow trees as well. */
import type { Listeners } from '../../dom/listeners.ts';
import { getRootNode } from '../../dom/members.ts';
import { isShadowRoot } from '../../dom/nodes.ts';
import { liveRange, type Mention } from '../find/mentions.ts';
import { isBefore } from '../mark/document-order.ts';

/** The shadow trees in which an event happened; to be asked during its dispatch. */
export const treesOf = (event: Event): ShadowRoot[] => event.composedPath().filter(isShadowRoot);

/**
 * Returns a function that is true if the press that has just ended on a mention has selected text, or went to text that is
 * selected. A selection elsewhere is nothing to a press: text that cannot be selected leaves it as it is.
 */
export function watchSelecting(
  { listen }: Listeners,
  signal: AbortSignal,
): (mention: Mention, trees: ShadowRoot[]) => boolean {
  let before: StaticRange | null = null;
  const onDown = (event: PointerEvent) => {
    before = selectedText(treesOf(event));
  };
  listen(window, 'pointerdown', onDown, { capture: true, passive: true, signal });
  return (mention, trees) => {
    const selected = selectedText(trees);
    return selected !== null && (!isSameText(selected, before) || touches(selected, mention));
  };
}

/** Null where nothing is selected. Of trees that are not given, it tells only the host. */
function selectedText(shadowRoots: ShadowRoot[]): StaticRange | null {
  const range = getSelection()?.getComposedRanges({ shadowRoots })[0];
  return range && !range.collapsed ? range : null;
}

const isSameText = (a: StaticRange, b: StaticRange | null): boolean =>
  a.startContainer === b?.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** True if any of a mention is selected, or the selection begins or ends at it. */
function touches(selected: StaticRange, mention: Mention): boolean {
  const range = liveRange(mention);
  const { startContainer: node } = range;
  /** -1 for a position before the mention, 1 for one after it. */
  const sideOf = (container: Node, offset: number) => {
    if (getRootNode(container) === getRootNode(node)) return range.comparePoint(container, offset);
    return isBefore(container, node) ? -1 : 1;
  };
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  return sideOf(startContainer, startOffset) <= 0 && sideOf(endContainer, endOffset) >= 0;
}

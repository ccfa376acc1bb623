/** Where the host of a card can stand. */
import { body, documentElement, fullscreenElement, getRootNode, matches } from '../../dom/members.ts';
import { flatParent, isElement, isShadowRoot } from '../../dom/nodes.ts';

/** Whatever a page opens over itself: it keeps the focus, or closes when something outside of it is pressed. */
const OVERLAYS = 'dialog[open], dialog:modal, :popover-open, [role=dialog], [role=alertdialog], [aria-modal=true]';

/**
 * The innermost first: the dialogs, popovers and fullscreen elements around a mention, as the rest may be inert, hidden or
 * watched; then the root and the body.
 */
export function hostParents(near: Node): Element[] {
  const parents: Element[] = [];
  let inner: Element | null = null;
  for (let node: Node | null = near; node; node = flatParent(node)) {
    if (!isElement(node)) continue;
    if (matches(node, OVERLAYS)) parents.push(node);
    // If a closed shadow tree below it fills the screen, nothing but what is in a slot is drawn.
    else if (isFullscreen(node)) parents.push(node, ...(inner ? [inner] : []));
    inner = node;
  }
  for (const last of [documentElement(document), body(document)])
    if (last && !parents.includes(last)) parents.push(last);
  return parents;
}

/** A document names only the outermost host of a fullscreen element in a shadow tree (Fullscreen standard). */
function isFullscreen(element: Element): boolean {
  const root = getRootNode(element);
  return element === (isShadowRoot(root) ? root.fullscreenElement : fullscreenElement(document));
}

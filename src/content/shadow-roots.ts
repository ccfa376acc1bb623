/** The open shadow trees of a page, as they are found. */
import { createExpression, getElementsByTagName, shadowRoot } from '../dom/members.ts';
import { isElement, isHere, isShadowRoot } from '../dom/nodes.ts';

/** Custom elements, found by the browser itself: quicker than looking at every element from here (docs/decisions). */
const CUSTOM_ELEMENTS = "descendant-or-self::*[contains(local-name(), '-')]";

/** So many new elements are looked at one by one: asking the browser takes longer. */
const MAX_LOOKED_AT = 100;

export interface ShadowRoots {
  /** Looks at the custom elements below a node, and at the node itself. */
  lookBelow(node: Element | ShadowRoot): void;
  /** Looks at an element that has just come, and below it; at few elements also if they are not custom. */
  lookIntoNew(element: Element): void;
  /** Looks at one element of any kind. */
  lookAt(element: Element): void;
  /** Forgets a tree that is no longer in the page, and returns true then. */
  forgets(root: ShadowRoot): boolean;
  readonly known: ReadonlySet<ShadowRoot>;
}

/** @param found is called for each tree, nested ones included, and again when its host was moved */
export function createShadowRoots(found: (root: ShadowRoot) => void): ShadowRoots {
  const known = new Set<ShadowRoot>();
  let custom: XPathExpression | null = null;

  const lookAt = (element: Element, isNew?: boolean) => {
    const root = shadowRoot(element);
    if (!root || (known.has(root) && !isNew) || !isHere(root)) return;
    known.add(root);
    found(root);
    lookBelow(root, isNew);
  };
  const lookBelow = (node: Element | ShadowRoot, isNew?: boolean) => {
    // No XPath begins at a shadow root.
    if (isShadowRoot(node)) {
      for (const child of node.children) lookBelow(child, isNew);
      return;
    }
    custom ??= createExpression(document, CUSTOM_ELEMENTS);
    const elements = custom.evaluate(node, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let i = 0; i < elements.snapshotLength; i++) {
      const element = elements.snapshotItem(i);
      if (isElement(element)) lookAt(element, isNew);
    }
  };
  return {
    lookAt,
    lookBelow,
    lookIntoNew(element) {
      const below = getElementsByTagName(element, '*');
      if (below.item(MAX_LOOKED_AT)) return lookBelow(element, true);
      lookAt(element, true);
      for (const one of below) lookAt(one, true);
    },
    forgets: (root) => !isHere(root) && known.delete(root),
    known,
  };
}

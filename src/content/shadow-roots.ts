/** The open shadow trees of a page, as they are found. */
import { createExpression, firstElementChild, nextElementSibling, shadowRoot } from '../dom/members.ts';
import { isElement, isHere, isShadowRoot } from '../dom/nodes.ts';

/** Custom elements, found by the browser itself: quicker than looking at every element from here (docs/decisions). */
const CUSTOM_ELEMENTS = "descendant-or-self::*[contains(local-name(), '-')]";

/** So many new elements are looked at one by one: asking the browser takes longer. */
const MAX_WALKED = 100;

export interface ShadowRoots {
  /** Looks at custom elements: the element itself, and those below it. */
  lookBelow(node: Element | ShadowRoot): void;
  /** Looks at nodes that have just come; where they are few, at elements that are not custom as well. */
  lookIntoNew(nodes: readonly Node[]): void;
  /** Looks at one element of any kind. */
  lookAt(element: Element): void;
  /** Forgets trees that are no longer in the page. */
  forgetGone(): void;
  readonly known: ReadonlySet<ShadowRoot>;
}

/** @param found is called for each tree, nested ones included, and again when its host was moved */
export function createShadowRoots(found: (root: ShadowRoot) => void): ShadowRoots {
  const known = new Set<ShadowRoot>();
  let custom: XPathExpression | null = null;

  const lookAt = (element: Element, isNew = false) => {
    const root = shadowRoot(element);
    if (!root || (known.has(root) && !isNew) || !isHere(root)) return;
    known.add(root);
    found(root);
    lookBelow(root, isNew);
  };
  const lookBelow = (node: Element | ShadowRoot, isNew = false) => {
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
  /** Looks at an element and what is below it until `left` is used up; returns what is left of it. */
  const walk = (element: Element, left: number): number => {
    lookAt(element, true);
    let rest = left - 1;
    for (let child = firstElementChild(element); child && rest > 0; child = nextElementSibling(child))
      rest = walk(child, rest);
    return rest;
  };
  return {
    lookAt: (element) => lookAt(element),
    lookBelow: (node) => lookBelow(node),
    lookIntoNew(nodes) {
      for (const node of nodes) if (isElement(node) && walk(node, MAX_WALKED) <= 0) lookBelow(node, true);
    },
    forgetGone() {
      for (const root of known) if (!isHere(root)) known.delete(root);
    },
    known,
  };
}

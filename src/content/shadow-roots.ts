/** The open shadow trees of a page, as they are met. */
import { isElement, isHere, isShadowRoot } from '../dom/nodes.ts';

/** Custom elements, found by the browser itself: cheaper than any look from here at every element (BENCHMARKS.md). */
const CUSTOM = "descendant-or-self::*[contains(local-name(), '-')]";

/** Up to so many elements that come together are looked at one by one: asking the browser for them takes longer. */
const FEW = 100;

export interface ShadowRoots {
  /**
   * Looks at elements and what is below them: at custom elements.
   * @param isNew whether they have just come: of few, also those are met that are no custom elements
   */
  look(nodes: Iterable<Node>, isNew?: boolean): void;
  /** Looks at one element, whatever it is. */
  meet(element: Element): void;
  /** Forgets those that are no longer in the page. */
  forgetGone(): void;
  readonly known: ReadonlySet<ShadowRoot>;
}

/** @param found is told each once, nested ones as well */
export function createShadowRoots(found: (root: ShadowRoot) => void): ShadowRoots {
  const known = new Set<ShadowRoot>();
  let custom: XPathExpression | null = null;

  const meet = ({ shadowRoot }: Element) => {
    // A host that is out of the page for a moment is met when it comes back: known by then, it would not be read.
    if (!shadowRoot || known.has(shadowRoot) || !isHere(shadowRoot)) return;
    known.add(shadowRoot);
    found(shadowRoot);
    look([shadowRoot]);
  };
  const look = (nodes: Iterable<Node>, isNew = false) => {
    // A host that was taken out may be back.
    if (isNew) forgetGone();
    for (const node of nodes) {
      if (isShadowRoot(node)) look(node.children, isNew);
      if (!isElement(node)) continue;
      meet(node);
      if (isNew && meetBelow(node, FEW) > 0) continue;
      custom ??= document.createExpression(CUSTOM);
      const within = custom.evaluate(node, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
      for (let i = 0; i < within.snapshotLength; i++) {
        const element = within.snapshotItem(i);
        if (isElement(element)) meet(element);
      }
    }
  };
  const forgetGone = () => {
    for (const root of known) if (!isHere(root)) known.delete(root);
  };
  /** Meets elements below another, up to so many; gives how many more it could have been. */
  const meetBelow = (element: Element, atMost: number): number => {
    let left = atMost;
    for (let child = element.firstElementChild; child && left > 0; child = child.nextElementSibling) {
      meet(child);
      left = meetBelow(child, left - 1);
    }
    return left;
  };
  return { look, meet, forgetGone, known };
}

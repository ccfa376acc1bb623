/** The open shadow trees of a page. Nothing tells a content script of a new one, so it is looked for them. */

import { listen } from '../listen.ts';
import { isElement, isShadowRoot } from '../nodes.ts';
import { isLarge } from './text.ts';

/** Custom elements, found by the browser itself: cheaper than any look from here at every element (BENCHMARKS.md). */
const CUSTOM = "descendant-or-self::*[contains(local-name(), '-')]";

/**
 * The other elements that may have a shadow tree (DOM standard, "attach a shadow root"). None but these is touched: each
 * kind of element that is met costs a page some kB for good.
 */
const PLAIN =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

/** Up to so many elements that come together are looked at one by one: asking the browser for them takes longer. */
const FEW = 100;

/** How often it is looked for trees that were attached to elements which were there before, in ms. */
const INTERVAL = 800;

/** The part of the time that looking may take; the larger a page, the less often it is looked through. */
const SHARE = 0.003;

/** How much of a slice of idle time is taken at most, and how much of it is left over, in ms. */
const SLICE = 8;
const RESERVE = 2;

/** After so many looks in vain at a page in which nothing happens, it is only looked again when something does. */
const QUIET_LOOKS = 20;

export interface ShadowWatch {
  /**
   * Looks at elements and what is below them.
   * @param isNew whether they have just come: of few, also those are met that are no custom elements
   */
  look(nodes: Iterable<Node>, isNew?: boolean): void;
  /** Something happened in the page. */
  stirred(): void;
  readonly roots: ReadonlySet<ShadowRoot>;
}

/** Tells each open shadow tree of a document once, nested ones as well. */
export function watchShadowRoots(
  found: (root: ShadowRoot) => void,
  report: (error: unknown) => void,
  signal: AbortSignal,
): ShadowWatch {
  const roots = new Set<ShadowRoot>();
  let custom: XPathExpression | null = null;
  let looks = 0;
  /** How long the last look through the page took, in ms. */
  let spent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListening = false;

  const meet = ({ shadowRoot }: Element) => {
    if (!shadowRoot || roots.has(shadowRoot)) return;
    roots.add(shadowRoot);
    looks = 0;
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
    for (const root of roots) if (!root.isConnected) roots.delete(root);
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
  /** Every element that may have one, in idle time: a tree can be attached long after its element was made. */
  const sweep = async () => {
    spent = 0;
    forgetGone();
    for (const root of [document, ...roots]) {
      const elements = await elementsOf(root);
      if (signal.aborted) return;
      for (let i = 0; i < elements.length && !signal.aborted; ) {
        const deadline = await idle();
        const start = performance.now();
        do {
          const element = elements[i++];
          if (element) meet(element);
        } while (i < elements.length && (i % 64 !== 0 || isTimeLeft(deadline, start)));
        spent += performance.now() - start;
      }
    }
  };
  /** What of a tree is looked at one by one; its custom elements have been met before, unless it is large. */
  const elementsOf = async (root: Document | ShadowRoot): Promise<ArrayLike<Element>> => {
    const within: Element | ShadowRoot | null = isShadowRoot(root) ? root : root.documentElement;
    if (!within) return [];
    if (isLarge(within)) return isShadowRoot(within) ? within.querySelectorAll('*') : within.getElementsByTagName('*');
    await idle();
    if (signal.aborted) return [];
    const start = performance.now();
    look([within]);
    const elements = root.querySelectorAll(PLAIN);
    spent += performance.now() - start;
    return elements;
  };
  const schedule = () => {
    if (signal.aborted || timer !== undefined) return;
    if (looks > QUIET_LOOKS || document.hidden) return listenForLife();
    timer = setTimeout(
      () => {
        looks++;
        sweep()
          .catch(report)
          .finally(() => {
            timer = undefined;
            schedule();
          });
      },
      Math.max(INTERVAL, spent / SHARE),
    );
  };
  const stirred = () => {
    looks = 0;
    schedule();
  };
  /** Few pages come to be so quiet that it has to be heard when something happens. */
  const listenForLife = () => {
    if (isListening) return;
    isListening = true;
    for (const name of ['pointerdown', 'keydown', 'focus', 'load'] as const)
      listen(window, name, stirred, { signal, capture: true, passive: true });
    listen(document, 'visibilitychange', stirred, { signal });
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule();
  return { look, stirred, roots };
}

const isTimeLeft = (deadline: IdleDeadline, start: number) =>
  deadline.timeRemaining() > RESERVE && performance.now() - start < SLICE;

const idle = () => new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve, { timeout: 150 }));

/** Looks for open shadow trees in idle time: nothing tells a content script that one was attached. */
import type { Listeners } from '../dom/listeners.ts';
import { documentElement, findInDocument, getElementsByTagName, hidden } from '../dom/members.ts';
import { isShadowRoot } from '../dom/nodes.ts';
import { isLarge } from '../dom/text-nodes.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/**
 * The elements besides custom ones that may have a shadow tree (DOM standard, "attach a shadow root"). Unless a tree is
 * large, no others are touched: each kind of element that a script meets costs a page some kB for good.
 */
const PLAIN = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** The pauses between two sweeps, and between two pieces of one, in ms; and how many elements a piece has at most. */
const SWEEP_MS = 800;
const PIECE_MS = 50;
const ELEMENTS_PER_PIECE = 512;

/** To begin a tree takes as long as so many elements. */
const TREE_COST = 32;

/** How long a page without idle time is waited for, in ms. */
const IDLE_TIMEOUT_MS = 150;

/** After so many sweeps in vain of a page in which nothing happens, the next one waits until something does. */
const MAX_VAIN_SWEEPS = 20;

/** What happens is listened for after so many: listening from the start would cost every page that is just read. */
const LISTEN_AFTER = 10;

export interface Sweeps {
  /** Something happened in the page. */
  stir(): void;
}

/**
 * Looks at every element that may have a shadow tree again and again, for the tree can come long after its element. A
 * piece takes a fraction of a millisecond, so that sweeps take less than a hundredth of the time.
 */
export function sweepInIdleTime(
  shadow: ShadowRoots,
  { listen }: Listeners,
  report: (error: unknown) => void,
  signal: AbortSignal,
): Sweeps {
  let vain = 0;
  let known = 0;
  let elements: Iterator<Element | null> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | null = null;

  const sweepPiece = () => {
    timer = undefined;
    if (signal.aborted) return;
    try {
      elements ??= elementsOf(shadow);
      for (let left = ELEMENTS_PER_PIECE; left > 0 && elements; left--) {
        const { done, value } = elements.next();
        if (done) elements = null;
        else if (value) shadow.lookAt(value);
        else left -= TREE_COST;
      }
    } catch (error) {
      elements = null;
      report(error);
    }
    if (!elements) {
      vain = shadow.known.size === known ? vain + 1 : 0;
      known = shadow.known.size;
    }
    schedule();
  };
  const schedule = () => {
    if (signal.aborted || timer !== undefined) return;
    if (vain > LISTEN_AFTER || hidden(document)) listenOnce();
    if (vain > MAX_VAIN_SWEEPS || hidden(document)) return;
    const idle = () => requestIdleCallback(sweepPiece, { timeout: IDLE_TIMEOUT_MS });
    timer = setTimeout(idle, elements ? PIECE_MS : SWEEP_MS);
  };
  const listenOnce = () => {
    if (listening) return;
    listening = new AbortController();
    const until = AbortSignal.any([signal, listening.signal]);
    for (const name of ['click', 'keydown', 'scroll', 'focus', 'load'] as const)
      listen(window, name, stir, { signal: until, capture: true, passive: true });
    listen(document, 'visibilitychange', stir, { signal: until });
  };
  const stir = () => {
    vain = 0;
    listening?.abort();
    listening = null;
    schedule();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule();
  return { stir };
}

/** The elements of the document and its shadow trees, those included that are found meanwhile; null as each tree begins. */
function* elementsOf(shadow: ShadowRoots): Generator<Element | null> {
  yield* elementsIn(document, shadow);
  for (const root of shadow.known) {
    if (shadow.forgets(root)) continue;
    yield null;
    yield* elementsIn(root, shadow);
  }
}

/** Unless a tree is large, its custom elements are looked at right here. */
function elementsIn(tree: Document | ShadowRoot, shadow: ShadowRoots): Iterable<Element> {
  const within: Element | ShadowRoot | null = isShadowRoot(tree) ? tree : documentElement(document);
  if (!within) return [];
  if (isLarge(within)) return isShadowRoot(within) ? within.querySelectorAll('*') : getElementsByTagName(within, '*');
  shadow.lookBelow(within);
  return isShadowRoot(tree) ? tree.querySelectorAll(PLAIN) : findInDocument(document, PLAIN);
}

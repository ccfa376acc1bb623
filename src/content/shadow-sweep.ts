/** Looks for open shadow trees in idle time: nothing tells a content script that one was attached. */
import { listen } from '../dom/listeners.ts';
import { isShadowRoot } from '../dom/nodes.ts';
import { isLarge } from '../dom/text-nodes.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/**
 * The elements that may have a shadow tree, besides custom ones (DOM standard, "attach a shadow root"). Unless a tree is
 * large, no others are touched: each kind of element that is met costs a page some kB for good.
 */
const PLAIN =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

/** How often it is looked for trees that were attached to elements which were there before, in ms. */
const INTERVAL = 800;

/** The part of the time that looking may take; the larger a page, the less often it is looked through. */
const SHARE = 0.003;

/**
 * How much longer it may be from one look to the next than to the one before: a page attaches most of its trees in its
 * first seconds, and on a busy machine a look can take many times as long as it would.
 */
const GROWTH = 3;

/** How much of a slice of idle time is taken at most, and how much of it is left over, in ms. */
const SLICE = 8;
const RESERVE = 2;

/** How long a page that has no idle time is waited for, and how much of its time is taken then, in ms. */
const PATIENCE = 150;
const BUSY_SLICE = 2;

/** After so many looks in vain at a page in which nothing happens, it is only looked again when something does. */
const QUIET_LOOKS = 20;

export interface Sweeps {
  /** Something happened in the page. */
  stirred(): void;
}

/** Meets, again and again, every element that may have a shadow tree: it can come long after its element was made. */
export function sweepInIdleTime(shadow: ShadowRoots, report: (error: unknown) => void, signal: AbortSignal): Sweeps {
  let looks = 0;
  /** How long the last two looks through the page took, in ms. */
  let times: readonly number[] = [];
  let interval = INTERVAL / GROWTH;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListening = false;

  const sweep = async () => {
    shadow.forgetGone();
    let spent = 0;
    let deadline = await idle();
    let start = performance.now();
    let uncounted = start;
    /** Goes on in the next idle time, if this one is used up. */
    const pause = async () => {
      if (isTimeLeft(deadline, start)) return;
      // It is looked at the clock so often that what takes longer is not ours: the machine did something else.
      spent += Math.min(performance.now() - uncounted, SLICE);
      deadline = await idle();
      start = performance.now();
      uncounted = start;
    };
    for (const root of inTurn(shadow)) {
      if (signal.aborted) return;
      const began = performance.now();
      const elements = elementsOf(root, shadow);
      spent += performance.now() - began;
      uncounted = performance.now();
      for (let i = 0; i < elements.length && !signal.aborted; i++) {
        const element = elements[i];
        const known = shadow.known.size;
        if (element) shadow.meet(element);
        if (shadow.known.size > known) {
          looks = 0;
          // What is found is read at once, which a look does not cost otherwise.
          uncounted = performance.now();
        }
        if (i % 64 === 63) await pause();
      }
      await pause();
    }
    spent += Math.min(performance.now() - uncounted, SLICE);
    times = [spent, ...times.slice(0, 1)];
  };
  const schedule = () => {
    if (signal.aborted || timer !== undefined) return;
    if (looks > QUIET_LOOKS || document.hidden) return listenForLife();
    const wanted = (times.length > 0 ? Math.min(...times) : 0) / SHARE;
    interval = Math.max(INTERVAL, Math.min(wanted, interval * GROWTH));
    timer = setTimeout(() => {
      looks++;
      sweep()
        .catch(report)
        .finally(() => {
          timer = undefined;
          schedule();
        });
    }, interval);
  };
  const stirred = () => {
    looks = 0;
    schedule();
  };
  /** Few pages come to be so quiet that it has to be heard when something happens. */
  const listenForLife = () => {
    if (isListening) return;
    isListening = true;
    for (const name of ['pointerdown', 'keydown', 'scroll', 'focus', 'load'] as const)
      listen(window, name, stirred, { signal, capture: true, passive: true });
    listen(document, 'visibilitychange', stirred, { signal });
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule();
  return { stirred };
}

/** The document and its shadow trees, also those that are found meanwhile. */
function* inTurn({ known }: ShadowRoots): Generator<Document | ShadowRoot> {
  yield document;
  yield* known;
}

/** What of a tree is looked at one by one; its custom elements are met at once, unless it is large. */
function elementsOf(root: Document | ShadowRoot, shadow: ShadowRoots): ArrayLike<Element> {
  const within: Element | ShadowRoot | null = isShadowRoot(root) ? root : root.documentElement;
  if (!within) return [];
  if (isLarge(within)) return isShadowRoot(within) ? within.querySelectorAll('*') : within.getElementsByTagName('*');
  shadow.look([within]);
  return root.querySelectorAll(PLAIN);
}

const isTimeLeft = (deadline: IdleDeadline, start: number) =>
  deadline.didTimeout
    ? performance.now() - start < BUSY_SLICE
    : deadline.timeRemaining() > RESERVE && performance.now() - start < SLICE;

const idle = () => new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));

/**
 * Decides which presses in a card may have a lasting effect: a page can move the card under a pointer that is about to press
 * something else, or hide it. So the control has to have been in plain sight, at rest and as we made it, for a while.
 */
import { contains, documentElement, findInDocument, matches } from '../../dom/members.ts';
import type { Host } from './host.ts';
import { isPlainPress, LASTING } from './plain-press.ts';

/** The share of a control that has to be in view. */
const MOST = 0.9;

/** Intersection Observer 2, in Chromium: tells whether something lies over an element, also if that lets presses through. */
declare global {
  interface IntersectionObserverInit {
    trackVisibility?: boolean;
    delay?: number;
  }
  interface IntersectionObserverEntry {
    readonly isVisible?: boolean;
  }
}

export interface PressGuard {
  /** Watches the controls of a card that has just been rendered. */
  watch(): void;
  /** The page has changed the host. */
  meddled(): void;
  /** False for a press on a control with a lasting effect that was not in plain sight. */
  counts(target: Element): boolean;
}

/** Guards until the signal aborts. @param movedAt when the card was last moved */
export function guardPresses(host: Host, movedAt: () => number, signal: AbortSignal): PressGuard {
  const seen = new WeakMap<Element, number>();
  let meddledAt = Number.NEGATIVE_INFINITY;
  const onSight = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, intersectionRatio, isVisible = true, time } of entries) {
      if (intersectionRatio < MOST || !isVisible) seen.delete(target);
      else if (!seen.has(target)) seen.set(target, time);
    }
  };
  const observer = new IntersectionObserver(onSight, { threshold: [0, MOST], trackVisibility: true, delay: 100 });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch() {
      observer.disconnect();
      for (const control of host.content.querySelectorAll(LASTING)) observer.observe(control);
    },
    meddled() {
      meddledAt = performance.now();
    },
    counts(target) {
      const control = target.closest(LASTING);
      if (!control) return true;
      return (
        host.isUntouched() &&
        isPlainPress({
          time: performance.now(),
          seenSince: seen.get(control) ?? null,
          movedAt: movedAt(),
          meddledAt,
          isOnTop: isOnTop(host.element),
        })
      );
    },
  };
}

/** Firefox does not tell of what lies over the card and lets presses through, so that nothing may be there at all. */
function isOnTop(element: Element): boolean {
  if (matches(documentElement(document), ':active-view-transition')) return false;
  if ('isVisible' in IntersectionObserverEntry.prototype) return true;
  return [...findInDocument(document, ':popover-open, dialog:modal, :fullscreen')].every((other) =>
    contains(other, element),
  );
}

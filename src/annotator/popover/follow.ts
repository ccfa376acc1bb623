/** Keeps a card beside its mention, and notices when that is gone or the card cannot be seen. */
import { elementFromPoint, getRootNode } from '../../dom/members.ts';
import { isShadowRoot } from '../../dom/nodes.ts';
import { isIntact, liveRange, type Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import type { CardLifeEvent } from './card-life.ts';
import { type Point, placeBeside, surroundingsOf } from './position.ts';

/** A card that is covered for so long closes, in ms. A transition between two views of the page is shorter. */
const COVERED_MS = 500;

/** How far inside of its edges a card is looked at, in CSS px. */
const INSET_PX = 8;

interface Options {
  readonly element: Element;
  readonly surface: HTMLElement;
  readonly pointer: Point | null;
  readonly layout: Layout;
  readonly happened: (event: CardLifeEvent) => void;
}

export interface Follower {
  /** Follows another mention. @param stays leaves the card where it is until that moves */
  anchor(mention: Mention, stays: boolean): void;
  range(): Range;
  /** Where the mention was last, in CSS px of the view. */
  lastBox(): DOMRect;
  /** The time of the last move of the card, as `performance.now()` gives it. */
  movedAt(): number;
}

/** Follows until the signal aborts. */
export function followMention(
  first: Mention,
  { element, surface, pointer, layout, happened }: Options,
  signal: AbortSignal,
): Follower {
  let mention = first;
  let range = liveRange(mention);
  let box = range.getBoundingClientRect();
  let before = '';
  let isStaying = false;
  let wasPlaced = false;
  let seen = '';
  let movedAt = performance.now();
  let coveredSince: number | null = null;

  const lookForMoves = (now: number) => {
    const { x, y, width, height } = surface.getBoundingClientRect();
    const place = [x, y, width, height].join();
    if (place !== seen) movedAt = now;
    seen = place;
  };
  const look = () => {
    const now = performance.now();
    lookForMoves(now);
    coveredSince = isCovered(element, surface) ? (coveredSince ?? now) : null;
    if (coveredSince !== null && now - coveredSince >= COVERED_MS) happened('covered');
  };
  const place = () => {
    // The boundaries of a live range are lost where a page sets the same text again.
    if (range.collapsed && isIntact(mention)) range = liveRange(mention);
    const current = range.getBoundingClientRect();
    if (current.width === 0) return happened(wasPlaced ? 'lost' : 'close');
    wasPlaced = true;
    box = current;
    happened('found');
    const now = surroundingsOf(surface, range);
    if (now !== before && !isStaying) void placeBeside(surface, range, pointer);
    isStaying = false;
    before = now;
  };
  /** Once a frame: scrolling, reflow and changes of the page all move the mention. */
  const follow = () => {
    if (signal.aborted) return;
    place();
    look();
    if (!signal.aborted) layout.after(follow);
  };
  place();
  layout.after(follow);
  return {
    anchor(next, stays) {
      mention = next;
      range = liveRange(mention);
      isStaying = stays;
      before = '';
    },
    range: () => range,
    lastBox: () => box,
    movedAt() {
      // It may have moved since the last frame, as its place is computed behind that.
      lookForMoves(performance.now());
      return movedAt;
    },
  };
}

/** True if no part of a card in the view takes the pointer: it lies below something, or is inert. */
export function isCovered(element: Element, surface: HTMLElement): boolean {
  const root = getRootNode(element);
  const topAt = (x: number, y: number) =>
    isShadowRoot(root) ? root.elementFromPoint(x, y) : elementFromPoint(document, x, y);
  const { left, right, top, bottom } = surface.getBoundingClientRect();
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + INSET_PX, top + INSET_PX],
    [right - INSET_PX, top + INSET_PX],
    [left + INSET_PX, bottom - INSET_PX],
    [right - INSET_PX, bottom - INSET_PX],
  ].filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  return points.length > 0 && points.every(([x = 0, y = 0]) => topAt(x, y) !== element);
}

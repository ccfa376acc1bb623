/** Parts of a page in which its text is seen or can be scrolled to. */

/** From where to where along one axis, in CSS px of the view; infinite where text can be scrolled to. */
export type Interval = readonly [from: number, to: number];

export interface Region {
  readonly x: Interval;
  readonly y: Interval;
}

export const EVERYWHERE: Region = { x: [-Infinity, Infinity], y: [-Infinity, Infinity] };

/** Text for screen readers alone is kept in a box of 1 px, in which nothing can be read. */
const LEAST_PX = 2;

const intersection = (a: Interval, b: Interval): Interval => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

const length = ([from, to]: Interval) => to - from;

const isEnough = (part: Interval, whole: Interval) =>
  length(part) > 0 && length(part) >= Math.min(LEAST_PX, length(whole) / 2);

/** The rest of an interval in an element that clips, or scrolls, what overflows it. */
export function withinBox(outer: Interval, box: Interval, scrolls: boolean): Interval {
  const inner = intersection(outer, box);
  // All that can be scrolled to is seen, if the box in which it scrolls is.
  return scrolls && length(inner) >= LEAST_PX ? EVERYWHERE.x : inner;
}

/** True if enough of a box lies in a region to be read. */
export function isSeenIn(region: Region, box: Region): boolean {
  return isEnough(intersection(region.x, box.x), box.x) && isEnough(intersection(region.y, box.y), box.y);
}

export const regionOf = ({ left, right, top, bottom }: DOMRectReadOnly): Region => ({
  x: [left, right],
  y: [top, bottom],
});

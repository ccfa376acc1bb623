/** Finds the mention that stands in the place of another. */
import { liveRange, type Mention } from '../find/mentions.ts';

/** No more are measured. */
const MAX_MEASURED = 200;

/** The mention whose box is nearest to a point of the view, in CSS px; null if none has a box. */
export function nearestTo(
  { x, y }: { readonly x: number; readonly y: number },
  mentions: readonly Mention[],
): Mention | null {
  let nearest: Mention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of mentions.slice(0, MAX_MEASURED)) {
    const { left, right, top, bottom, width } = liveRange(mention).getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (width === 0 || distance >= least) continue;
    nearest = mention;
    least = distance;
  }
  return nearest;
}

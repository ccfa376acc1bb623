/** What a press in a card needs to have an effect beyond the card. */

/** The controls that have one. */
export const LASTING = '[data-site-off], [data-keep], [data-copy]';

/** How long a control has to have been in plain sight, in ms. */
export const SEEN_MS = 400;

/** The times are of `performance.now()`, in ms. */
export interface PressCircumstances {
  readonly time: number;
  /** Since when the control is in sight; null if it is not. */
  readonly seenSince: number | null;
  /** When the card was last moved. */
  readonly movedAt: number;
  /** When the page last changed the host; -Infinity if never. */
  readonly meddledAt: number;
  /** False where something may lie over the card that cannot be noticed otherwise. */
  readonly isOnTop: boolean;
}

export function isPlainPress({ time, seenSince, movedAt, meddledAt, isOnTop }: PressCircumstances): boolean {
  return isOnTop && seenSince !== null && time - Math.max(seenSince, movedAt, meddledAt) >= SEEN_MS;
}

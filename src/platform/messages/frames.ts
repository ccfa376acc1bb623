/** Messages between the frames of a tab and the popup or the background, which needs them for the badge. */
import * as v from 'valibot';
import type { SETTINGS_CHANGED, TabMessage } from '../frame-port.ts';

/** A frame's report on itself, sent on connection and after every change. */
export const frameReport = v.strictObject({
  /** Identifies the frame's document. Tokens sort in the order in which documents loaded. */
  frame: v.string(),
  /** The time at which its document loaded, in ms since 1970. A key pressed earlier was meant for another page. */
  cameAt: v.number(),
  /** True for the tab's top frame. */
  top: v.boolean(),
  /** The host name without `www.`; '' if there is none. */
  site: v.string(),
  /** False for kinds of document that cannot be read at all. */
  readable: v.boolean(),
  /** The number of visible mentions, by entity. */
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The index of the mention visited last, among all of the frame's, and the time of the visit in ms since 1970. */
  visited: v.nullable(v.strictObject({ index: v.number(), time: v.number() })),
  /** True if the frame is going away. */
  gone: v.optional(v.boolean(), false),
});

/** Sent by a frame that did not understand an order. */
export const frameRefusal = v.strictObject({ refused: v.string() });

/** Orders a frame to scroll a mention into view and open its card. */
export interface FrameVisit {
  readonly frame: string;
  /** The entity whose mentions are counted; null to count those of all. */
  readonly entity: string | null;
  /** Index among these in document order; null for the one nearest to the visible part of the page. */
  readonly index: number | null;
  /** True to move focus into the card. */
  readonly focus: boolean;
}

/** A message to a frame. */
export type FrameOrder = FrameVisit | TabMessage | typeof SETTINGS_CHANGED;
export type FrameReport = v.InferOutput<typeof frameReport>;

/** Returns the number of mentions in a frame, of all entities. */
export function total({ counts }: Pick<FrameReport, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

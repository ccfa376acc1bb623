/** Messages between the frames of a tab and the background, which needs them for the badge and the popup. */
import * as v from 'valibot';
import type { CALL, SETTINGS_CHANGED, TabMessage } from '../frame-port.ts';

/** A frame's word on itself, sent when it connects and after every change. */
export const frameClaim = v.strictObject({
  /** Identifies the frame's document. Tokens sort in the order in which documents loaded. */
  frame: v.string(),
  /** The time at which its document loaded, in ms since 1970. A key pressed earlier was meant for another page. */
  cameAt: v.number(),
  /** The host name without `www.`; '' if there is none. */
  site: v.string(),
  /** False for kinds of document that cannot be read at all. */
  readable: v.boolean(),
  /** The number of visible mentions, by entity. */
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The entities of which there are more than these: so many get no mark and are not counted. */
  more: v.optional(v.array(v.string()), []),
  /** True once a card has closed because the page kept changing it. */
  meddles: v.optional(v.boolean(), false),
  /** The index of the mention visited last, among all of the frame's, and the time of the visit in ms since 1970. */
  visited: v.nullable(v.strictObject({ index: v.number(), time: v.number() })),
});

/** A frame's claim, as far as the browser confirms it. */
export const frameReport = v.strictObject({
  ...frameClaim.entries,
  /** True for the tab's top frame, by the browser's word. */
  top: v.boolean(),
});
export type FrameReport = v.InferOutput<typeof frameReport>;

/** The part of a report that changes. */
export type Seen = Readonly<Pick<v.InferInput<typeof frameClaim>, 'counts' | 'visited'>> & {
  readonly more?: readonly string[];
  readonly meddles?: boolean;
};

/** Orders a frame to scroll a mention into view and open its card. */
export const frameVisit = v.strictObject({
  frame: v.string(),
  /** The entity whose mentions are counted; null to count those of all. */
  entity: v.nullable(v.string()),
  /** Index among these in document order; null for the one nearest to the visible part of the page. */
  index: v.nullable(v.number()),
  /** True to move focus into the card. */
  focus: v.boolean(),
});
export type FrameVisit = v.InferOutput<typeof frameVisit>;

/** A message to all frames of a tab. An order that names a frame is obeyed by that one alone. */
export type FrameOrder = FrameVisit | TabMessage | typeof CALL | typeof SETTINGS_CHANGED;

/** Returns the number of mentions in a frame, of all entities. */
export function total({ counts }: Pick<FrameReport, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Returns the top frame first, then the others in the order in which they loaded. */
export function inOrder(frames: Iterable<FrameReport>): readonly FrameReport[] {
  return [...frames].toSorted((a, b) => Number(b.top) - Number(a.top) || (a.frame < b.frame ? -1 : 1));
}

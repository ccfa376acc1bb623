/** What passes between the frames of a tab and whoever looks at the tab: the popup, or the background for the badge. */
import * as v from 'valibot';
import type { SETTINGS_CHANGED, TabMessage } from '../frame-port.ts';

/** What a frame says of itself, at once and whenever it changes. */
export const frameReport = v.strictObject({
  /** A token of the frame's document; in the order of loading. */
  frame: v.string(),
  /** When its document came, in ms since 1970: a key that was pressed before was pressed on another. */
  cameAt: v.number(),
  /** Whether it is the tab's top frame. */
  top: v.boolean(),
  /** The host name without `www.`, '' where there is none. */
  site: v.string(),
  /** Whether this kind of document can be read at all. */
  readable: v.boolean(),
  /** The number of mentions to be seen, by entity. */
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The place among all its mentions of the one last gone to, and when that was (ms since 1970). */
  visited: v.nullable(v.strictObject({ index: v.number(), time: v.number() })),
  /** The frame is going away. */
  gone: v.optional(v.boolean(), false),
});

/** A frame did not understand what it was told. */
export const frameRefusal = v.strictObject({ refused: v.string() });

/** Goes to a mention of a frame: scrolls it into view and opens its card. */
export interface FrameVisit {
  readonly frame: string;
  /** The mentions that are counted: those of one entity, or all. */
  readonly entity: string | null;
  /** Place among these, in the order of the page; null for the one nearest to what is in view. */
  readonly index: number | null;
  /** Whether focus goes into the card. */
  readonly focus: boolean;
}

/** What a frame is told. */
export type FrameOrder = FrameVisit | TabMessage | typeof SETTINGS_CHANGED;
export type FrameReport = v.InferOutput<typeof frameReport>;

/** How many mentions a frame has. */
export function total({ counts }: Pick<FrameReport, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

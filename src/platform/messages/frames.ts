/** What passes between the frames of a tab and whoever looks at the tab: the popup, or the background for the badge. */
import * as v from 'valibot';

export const FRAMES_PORT = /^frames:(popup|background)$/;

/** What a frame says of itself, at once and whenever it changes. */
export const frameReport = v.strictObject({
  /** A token of the frame's document. */
  frame: v.string(),
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
export const frameVisit = v.strictObject({
  frame: v.string(),
  /** The mentions that are counted: those of one entity, or all. */
  entity: v.nullable(v.string()),
  /** Place among these, in the order of the page; null for the one nearest to what is in view. */
  index: v.nullable(v.number()),
  /** Whether focus goes into the card. */
  focus: v.boolean(),
});

/** The settings of private windows changed; content scripts cannot see that for themselves. */
export const SETTINGS_CHANGED = 'settings changed';

export type FrameVisit = v.InferOutput<typeof frameVisit>;
/** What a frame is told. */
export type FrameOrder = FrameVisit | typeof SETTINGS_CHANGED;
export type FrameReport = v.InferOutput<typeof frameReport>;

/** How many mentions a frame has. */
export function total({ counts }: Pick<FrameReport, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** What passes between the frames of a tab and whoever looks at the tab: the popup, or the background for the badge. */
import * as v from 'valibot';

export const FRAMES_PORT = /^frames:(popup|background)$/;

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

/** Checked by hand: the content script is in every page, and a library's check would be 1 kB more. */
export function isFrameVisit(message: unknown): message is FrameVisit {
  if (typeof message !== 'object' || message === null) return false;
  const { frame, entity, index, focus }: Partial<Record<keyof FrameVisit, unknown>> = message;
  return (
    typeof frame === 'string' &&
    (entity === null || typeof entity === 'string') &&
    (index === null || typeof index === 'number') &&
    typeof focus === 'boolean'
  );
}

/** The settings of private windows changed; content scripts cannot see that for themselves. */
export const SETTINGS_CHANGED = 'settings changed';

/**
 * What all frames of a tab are told, most of it for one of them. It does not say which frame, nor what is in it.
 * `card opens`: it is open, or will be when the pointer has rested long enough. `focus leaves`: it is about to go into a
 * card, of any frame. `focus back`: it was in one until now, and came from another frame. `focus stays`: it is somewhere
 * else by the reader's own doing.
 */
export const TAB_NEWS = ['card opens', 'escape pressed', 'focus leaves', 'focus back', 'focus stays'] as const;
export type TabNews = (typeof TAB_NEWS)[number];

export function isTabNews(message: unknown): message is TabNews {
  return TAB_NEWS.some((news) => news === message);
}

/** What a frame is told. */
export type FrameOrder = FrameVisit | TabNews | typeof SETTINGS_CHANGED;
export type FrameReport = v.InferOutput<typeof frameReport>;

/** How many mentions a frame has. */
export function total({ counts }: Pick<FrameReport, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

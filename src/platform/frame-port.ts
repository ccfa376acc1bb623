/**
 * How a frame and the background talk. The frame reports on a port that it opens itself, so that the browser tells who
 * reports. It hears the messages to its tab without a port.
 */
import type { FrameReport, FrameVisit, Seen } from './messages/frames.ts';

/** Asks all frames of a tab to report, each on a new port. */
export const CALL = 'report';

/** The settings of private windows changed; content scripts cannot see that for themselves. */
export const SETTINGS_CHANGED = 'settings changed';

/** The part of a frame's report that never changes. */
export type FrameIdentity = Pick<FrameReport, 'frame' | 'cameAt' | 'site' | 'readable'>;

/** The frame's port to the background, which it lacks until it has something to report or is called. */
export interface FrameChannel {
  isOpen(): boolean;
  /** Opens a port, for which the background wakes up. @throws if the extension is gone */
  open(): void;
  /** Reports, if the port is open. */
  report(seen: Seen): void;
}

/** The same as the sentinel shares it with the annotator. */
export interface SharedChannel extends FrameChannel {
  /** Leaves all to a server from now on, with the messages that were not answered yet. */
  handTo(server: FrameServer): void;
}

/** Answers for a frame from when its annotator has come. */
export interface FrameServer {
  /** The background has called, and the port is open. */
  called(): void;
  /** @param focused the element of this frame that had the focus when the message came */
  hear(message: unknown, focused: HTMLElement | null): void;
  /** The background has gone to sleep. */
  unwatched(): void;
  /** The page goes. */
  leave(): void;
}

/** Checked by hand: a library's check would be 1 kB more in pages. */
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

/**
 * Messages to all frames of a tab, most of them meant for one. They name no frame, nor anything in it.
 * `card opens`: one is open, or will be when the pointer has rested long enough. `focus leaves`: it is about to go into a
 * card of some frame. `focus back`: it was in a card until now, and came from another frame. `focus stays`: the user moved
 * it elsewhere.
 */
export const TAB_MESSAGES = ['card opens', 'escape pressed', 'focus leaves', 'focus back', 'focus stays'] as const;
export type TabMessage = (typeof TAB_MESSAGES)[number];

export function isTabMessage(message: unknown): message is TabMessage {
  return TAB_MESSAGES.some((one) => one === message);
}

/** The port between a frame and whoever looks at its tab: the popup, or the background for the badge. */
import type { Runtime } from 'webextension-polyfill';
import type { FrameReport, FrameVisit } from './messages/frames.ts';

export const POPUP_PORT = 'frames:popup';
export const BACKGROUND_PORT = 'frames:background';

/** The settings of private windows changed; content scripts cannot see that for themselves. */
export const SETTINGS_CHANGED = 'settings changed';

/** The part of a frame's report that never changes. */
export type FrameIdentity = Pick<FrameReport, 'frame' | 'cameAt' | 'top' | 'site' | 'readable'>;

/** Answers on the ports of a frame. */
export interface PortServer {
  connected(port: Runtime.Port): void;
  /** @param focused the element of this frame that had the focus when the message came */
  hear(port: Runtime.Port, message: unknown, focused: HTMLElement | null): void;
  disconnected(port: Runtime.Port): void;
  /** The page goes. */
  leave(): void;
}

/** The ports of a frame, which the sentinel opens. */
export interface FramePorts {
  readonly all: ReadonlySet<Runtime.Port>;
  /** Leaves all ports to a server from now on, with the messages that were not answered yet. */
  handTo(server: PortServer): void;
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

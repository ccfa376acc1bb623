/** Reports this frame to the background, and receives its requests. */
import type { Listeners } from '../../dom/listeners.ts';
import {
  type FrameChannel,
  type FrameIdentity,
  type FrameServer,
  isFrameVisit,
  isTabMessage,
  type TabMessage,
} from '../../platform/frame-port.ts';
import type { FrameVisit, Seen } from '../../platform/messages/frames.ts';
import { watchChildFrames } from './child-frames.ts';

/** A request to this frame. */
export type FrameEvent =
  /** Somebody looks at the report, and the user may act on it. */
  | { readonly name: 'look' }
  | { readonly name: 'visit'; readonly visit: FrameVisit }
  /** Another frame of the tab is visited; a tab has one card at most. */
  | { readonly name: 'visit elsewhere' }
  /** Sent by a frame of the tab, perhaps this one. */
  | { readonly name: 'tab message'; readonly message: TabMessage; readonly focused: HTMLElement | null };

/** In ms. A report sent this short a time before the background was suspended may not have reached it. */
const LOST_MS = 5_000;

/** In ms. Such a report is sent again after this time, not at once: the extension may be about to end. */
const RESEND_MS = 500;

const countsIn = ({ counts, more = [] }: Seen) => JSON.stringify([counts, more]);
const NO_COUNTS = countsIn({ counts: {}, visited: null });

interface Options {
  readonly identity: FrameIdentity;
  readonly channel: FrameChannel;
  readonly listeners: Listeners;
  readonly dispatch: (event: FrameEvent) => void;
}

export interface ReportingServer extends FrameServer {
  /** Sends a report if the background is there, and wakes it if the counts are new. */
  report(seen: Seen): void;
}

export function serveFrame({ identity, channel, listeners, dispatch }: Options, signal: AbortSignal): ReportingServer {
  let seen: Seen = { counts: {}, visited: null };
  let reportedCounts = NO_COUNTS;
  let reportedAt = Number.NEGATIVE_INFINITY;
  /** While the background is suspended, child frames are watched in order to wake it when one is removed. */
  let childWatch = new AbortController();

  const wakeBackground = () => {
    if (channel.isOpen() || signal.aborted) return;
    try {
      channel.open();
    } catch {
      // The extension is gone.
      return;
    }
    childWatch.abort();
    channel.report(seen);
  };
  return {
    report(next) {
      seen = next;
      channel.report(seen);
      const counts = countsIn(seen);
      if (counts === reportedCounts) return;
      reportedCounts = counts;
      reportedAt = performance.now();
      wakeBackground();
    },
    called() {
      childWatch.abort();
      channel.report(seen);
      // Whoever asks may act on the report, so it is updated as soon as the page is laid out.
      dispatch({ name: 'look' });
    },
    hear(message, focused) {
      if (isTabMessage(message)) dispatch({ name: 'tab message', message, focused });
      else if (!isFrameVisit(message)) console.warn('Caveat: a frame refused the message', message);
      else if (message.frame === identity.frame) dispatch({ name: 'visit', visit: message });
      else dispatch({ name: 'visit elsewhere' });
    },
    unwatched() {
      if (performance.now() - reportedAt < LOST_MS) setTimeout(wakeBackground, RESEND_MS);
      childWatch.abort();
      childWatch = new AbortController();
      watchChildFrames(wakeBackground, listeners, AbortSignal.any([signal, childWatch.signal]));
    },
    leave() {
      // If the page comes back, its counts are news.
      reportedCounts = NO_COUNTS;
      childWatch.abort();
    },
  };
}

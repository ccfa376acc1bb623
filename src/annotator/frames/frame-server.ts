/** Reports this frame to the popup and the background, and receives their requests. */
import type { Runtime } from 'webextension-polyfill';
import type { Listeners } from '../../dom/listeners.ts';
import {
  BACKGROUND_PORT,
  type FrameIdentity,
  isFrameVisit,
  isTabMessage,
  POPUP_PORT,
  type PortServer,
  type TabMessage,
} from '../../platform/frame-port.ts';
import { askBackground } from '../../platform/messages/ask.ts';
import type { FrameReport, FrameVisit } from '../../platform/messages/frames.ts';
import { watchChildFrames } from './child-frames.ts';

/** A request to this frame. */
export type FrameEvent =
  /** The popup shows the report, and the user may act on it. */
  | { readonly name: 'look' }
  | { readonly name: 'visit'; readonly visit: FrameVisit }
  /** Another frame of the tab is visited; a tab has one card at most. */
  | { readonly name: 'visit elsewhere' }
  /** Sent by a frame of the tab, perhaps this one. */
  | { readonly name: 'tab message'; readonly message: TabMessage; readonly focused: HTMLElement | null };

/** In ms. A report sent this short a time before the background was suspended may not have reached it. */
const LOST_MS = 5_000;

/** In ms. The background reconnects a tab within this time: in Firefox, a removed frame ends the ports of all frames. */
const RELINK_MS = 500;

interface Options {
  readonly identity: FrameIdentity;
  /** The open ports, kept up to date by the sentinel. */
  readonly ports: ReadonlySet<Runtime.Port>;
  readonly listeners: Listeners;
  readonly dispatch: (event: FrameEvent) => void;
}

export interface FrameServer extends PortServer {
  /** Sends a report through all open ports, and wakes the background if it has none. */
  report(seen: Pick<FrameReport, 'counts' | 'visited'>): void;
}

export function serveFrame({ identity, ports, listeners, dispatch }: Options, signal: AbortSignal): FrameServer {
  let seen: Pick<FrameReport, 'counts' | 'visited'> = { counts: {}, visited: null };
  let reportedCounts = '{}';
  let reportedAt = Number.NEGATIVE_INFINITY;
  /** While the background is suspended, child frames are watched in order to wake it when one is removed. */
  let childWatch = new AbortController();

  const isWatched = () => [...ports].some(({ name }) => name === BACKGROUND_PORT);
  const wakeBackground = () => {
    askBackground('countChanged', {}).catch(() => {
      // The extension is gone.
    });
  };
  const wakeIfUnwatched = () => {
    if (!isWatched() && !signal.aborted) wakeBackground();
  };
  const send = (gone: boolean) => {
    for (const port of ports) port.postMessage({ ...identity, ...seen, gone });
    const counts = gone ? '{}' : JSON.stringify(seen.counts);
    if (counts === reportedCounts) return;
    reportedCounts = counts;
    reportedAt = performance.now();
    wakeIfUnwatched();
  };
  const watchChildren = () => {
    childWatch.abort();
    childWatch = new AbortController();
    watchChildFrames(wakeBackground, listeners, AbortSignal.any([signal, childWatch.signal]));
  };
  return {
    report(next) {
      seen = next;
      send(false);
    },
    connected(port) {
      if (isWatched()) childWatch.abort();
      // The user may act on the report, so it is updated as soon as the page is laid out.
      if (port.name === POPUP_PORT) dispatch({ name: 'look' });
      port.postMessage({ ...identity, ...seen, gone: false });
    },
    hear(port, message, focused) {
      if (isTabMessage(message)) dispatch({ name: 'tab message', message, focused });
      else if (!isFrameVisit(message))
        port.postMessage({ refused: `Caveat: a frame refused the message ${JSON.stringify(message)}` });
      else if (message.frame === identity.frame) dispatch({ name: 'visit', visit: message });
      else dispatch({ name: 'visit elsewhere' });
    },
    disconnected({ name }) {
      if (name !== BACKGROUND_PORT || isWatched()) return;
      if (performance.now() - reportedAt < LOST_MS) setTimeout(wakeIfUnwatched, RELINK_MS);
      watchChildren();
    },
    leave: () => send(true),
  };
}

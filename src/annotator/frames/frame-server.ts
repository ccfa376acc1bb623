/** This frame as the popup and the background see it. */
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

/** Asked of this frame. */
export type FrameEvent =
  /** Somebody looks at the report and may act on it. */
  | { readonly name: 'look' }
  | { readonly name: 'visit'; readonly visit: FrameVisit }
  /** Another frame of the tab is visited: one card a tab is enough. */
  | { readonly name: 'visit elsewhere' }
  /** Some frame of the tab says so, perhaps this one. */
  | { readonly name: 'tab message'; readonly message: TabMessage; readonly focused: HTMLElement | null };

/** In ms. A report this short a time before the background fell asleep may not have reached it. */
const LOST_MS = 5_000;

/** In ms. The background takes this long at most to link a tab anew: in Firefox a frame that goes ends the ports of all. */
const RELINK_MS = 500;

interface Options {
  readonly identity: FrameIdentity;
  /** The ports that are open; they come and go. */
  readonly ports: ReadonlySet<Runtime.Port>;
  readonly listeners: Listeners;
  readonly dispatch: (event: FrameEvent) => void;
}

export interface FrameServer extends PortServer {
  /** Tells all who look at the tab; if the background does not, it is told that it should. */
  report(seen: Pick<FrameReport, 'counts' | 'visited'>): void;
}

export function serveFrame({ identity, ports, listeners, dispatch }: Options, signal: AbortSignal): FrameServer {
  let seen: Pick<FrameReport, 'counts' | 'visited'> = { counts: {}, visited: null };
  let reportedCounts = '{}';
  let reportedAt = Number.NEGATIVE_INFINITY;
  /** Lasts while the background sleeps after it has looked at this tab: it has to hear of frames that go. */
  let vigil = new AbortController();

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
    vigil = new AbortController();
    watchChildFrames(wakeBackground, listeners, AbortSignal.any([signal, vigil.signal]));
  };
  // The background may have fallen asleep before this was loaded.
  if (!isWatched()) watchChildren();
  return {
    report(next) {
      seen = next;
      send(false);
    },
    connected(port) {
      if (isWatched()) vigil.abort();
      // Somebody is about to act on it: what can be seen is reported as soon as the page is laid out.
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

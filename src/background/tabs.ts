/** The frames of tabs: each tab is followed from when it is first needed until its page goes away. */
import type { Runtime } from '../platform/browser.ts';
import { CALL } from '../platform/frame-port.ts';
import type { FrameOrder } from '../platform/messages/frames.ts';
import { type FramesListener, followFrames, type TabFrames } from './tab-frames.ts';

export interface Tabs {
  /** Returns the frames of a tab, and asks them to report if nobody has yet. */
  link(tabId: number): TabFrames;
  /** Asks the frames of a tab to report, even if they have. */
  call(tabId: number): void;
  /** Sends an order to all frames of a tab. Resolves once all have heard it; to false if none has a Caveat script. */
  tell(tabId: number, order: FrameOrder): Promise<boolean>;
  /** Listens to a port that a frame of the tab has opened. */
  connect(tabId: number, frame: number, port: Runtime.Port): void;
  /** Calls back with the news of a tab, from those of now on, until the signal aborts. */
  follow(tabId: number, listener: FramesListener, signal: AbortSignal): void;
}

/** @param changed called after every change in a tab */
export function createTabs(tell: Tabs['tell'], changed: (tabId: number, frames: TabFrames['frames']) => void): Tabs {
  const tabs = new Map<number, TabFrames>();
  const followers = new Map<number, Set<FramesListener>>();

  const link = (tabId: number) => {
    const known = tabs.get(tabId);
    if (known) return known;
    const tab = followFrames(() => tell(tabId, CALL), {
      changed(frame, report) {
        changed(tabId, tab.frames);
        for (const follower of followers.get(tabId) ?? []) follower.changed(frame, report);
      },
      ended() {
        if (tabs.get(tabId) === tab) tabs.delete(tabId);
        changed(tabId, () => []);
        for (const follower of followers.get(tabId) ?? []) follower.ended();
      },
    });
    tabs.set(tabId, tab);
    tab.call();
    return tab;
  };
  return {
    link,
    call(tabId) {
      const known = tabs.get(tabId);
      if (known) known.call();
      else link(tabId);
    },
    tell,
    connect: (tabId, frame, port) => link(tabId).connect(frame, port),
    follow(tabId, listener, signal) {
      const all = followers.get(tabId) ?? new Set();
      followers.set(tabId, all.add(listener));
      signal.addEventListener('abort', () => {
        all.delete(listener);
        if (all.size === 0) followers.delete(tabId);
      });
    },
  };
}

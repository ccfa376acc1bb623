/** This frame as the popup and the background see it, until the annotator has come to answer for it. */
import type { Runtime } from 'webextension-polyfill';
import { ownFocusedElement } from '../dom/focus.ts';
import type { Listeners } from '../dom/listeners.ts';
import { hasFocus } from '../dom/members.ts';
import {
  BACKGROUND_PORT,
  type FrameIdentity,
  type FramePorts,
  type PortServer,
  SETTINGS_CHANGED,
} from '../platform/frame-port.ts';
import { native } from '../platform/native.ts';

interface Options {
  readonly identity: FrameIdentity;
  readonly listeners: Listeners;
  readonly settingsChanged: () => void;
  /** Called when the annotator is needed. */
  readonly wanted: () => void;
  /** Called when somebody who looked at the frame is gone; it may be the extension. */
  readonly disconnected: () => void;
}

export function answerPorts(options: Options, signal: AbortSignal): FramePorts {
  const { identity, listeners, settingsChanged, wanted, disconnected } = options;
  const all = new Set<Runtime.Port>();
  let unanswered: Parameters<PortServer['hear']>[] = [];
  /** The port of a background that has fallen asleep since. */
  let unwatched: Runtime.Port | null = null;
  let server: PortServer | null = null;

  const report = (port: Runtime.Port, gone: boolean) =>
    port.postMessage({ ...identity, counts: {}, visited: null, gone });
  const onMessage = (port: Runtime.Port, message: unknown) => {
    if (message === SETTINGS_CHANGED) return settingsChanged();
    // Noted now: by the time the annotator has come, a card of another frame may have the focus.
    const focused = ownFocusedElement();
    if (server) return server.hear(port, message, focused);
    // Messages to the tab matter where the focus is, or comes to be; all others are visits, to other frames.
    if (hasFocus(document)) wanted();
    // Of those that came without the focus, the last is enough.
    else if (!unanswered.some(([, , before]) => before)) unanswered = [];
    unanswered.push([port, message, focused]);
  };
  const onConnect = (port: Runtime.Port) => {
    all.add(port);
    port.onMessage.addListener((message) => onMessage(port, message));
    port.onDisconnect.addListener(() => {
      disconnected();
      // Links are made anew before the old one ends, and the ports of a page that goes are dropped before.
      if (!all.delete(port) || [...all].some(({ name }) => name === port.name)) return;
      if (server) return server.disconnected(port);
      // While the background sleeps, the frames in this one have to be watched.
      if (port.name !== BACKGROUND_PORT || window.length === 0) return;
      unwatched = port;
      wanted();
    });
    if (server) server.connected(port);
    else report(port, false);
  };
  const onFocus = () => unanswered.length > 0 && wanted();
  const onLeave = () => {
    if (server) server.leave();
    else for (const port of all) report(port, true);
    // The page may come back from the back/forward cache; its ports will not. They are not disconnected here: one frame
    // that does so ends them for all frames of the tab.
    all.clear();
  };
  native.runtime.onConnect.addListener(onConnect);
  listeners.listen(window, 'focus', onFocus, { signal });
  listeners.listen(window, 'pagehide', onLeave, { signal });
  signal.addEventListener('abort', () => {
    all.clear();
    native.runtime.onConnect.removeListener(onConnect);
  });
  return {
    all,
    handTo(next) {
      server = next;
      for (const message of unanswered) next.hear(...message);
      unanswered = [];
      if (unwatched) next.disconnected(unwatched);
    },
  };
}

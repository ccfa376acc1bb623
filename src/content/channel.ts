/** This frame as the background sees it, until the annotator has come to answer for it. */
import type { Runtime } from 'webextension-polyfill';
import { ownFocusedElement } from '../dom/focus.ts';
import type { Listeners } from '../dom/listeners.ts';
import { hasFocus } from '../dom/members.ts';
import {
  CALL,
  type FrameChannel,
  type FrameIdentity,
  type FrameServer,
  SETTINGS_CHANGED,
  type SharedChannel,
} from '../platform/frame-port.ts';
import { native } from '../platform/native.ts';

interface Options {
  readonly identity: FrameIdentity;
  readonly listeners: Listeners;
  readonly settingsChanged: () => void;
  /** Called when the annotator is needed. */
  readonly wanted: () => void;
  /** Called when the background is gone; the extension may be, too. */
  readonly disconnected: () => void;
}

export interface AnsweredChannel extends SharedChannel {
  /** Begins to hear messages. */
  listen(): void;
}

export function answerBackground(options: Options, signal: AbortSignal): AnsweredChannel {
  const { identity, listeners, settingsChanged, wanted, disconnected } = options;
  let port: Runtime.Port | null = null;
  let unanswered: Parameters<FrameServer['hear']>[] = [];
  /** True if the background has fallen asleep before there was a server. */
  let isUnwatched = false;
  let server: FrameServer | null = null;

  const channel: FrameChannel = {
    isOpen: () => port !== null,
    open() {
      const opened = native.runtime.connect();
      port = opened;
      opened.onDisconnect.addListener(() => {
        disconnected();
        // The background drops the port of a frame that has opened another.
        if (port !== opened) return;
        port = null;
        if (server) return server.unwatched();
        // While the background sleeps, the frames in this one have to be watched.
        if (window.length === 0) return;
        isUnwatched = true;
        wanted();
      });
    },
    report: (seen) => port?.postMessage({ ...identity, ...seen }),
  };
  const hear = (message: unknown) => {
    // Noted now: by the time the annotator has come, a card of another frame may have the focus.
    const focused = ownFocusedElement();
    if (server) return server.hear(message, focused);
    // Messages to the tab matter where the focus is, or comes to be; all others are visits, to other frames.
    if (hasFocus(document)) wanted();
    // Of those that came without the focus, the last is enough.
    else if (!unanswered.some(([, before]) => before)) unanswered = [];
    unanswered.push([message, focused]);
  };
  const onMessage = (message: unknown) => {
    if (message === SETTINGS_CHANGED) settingsChanged();
    else if (message !== CALL) hear(message);
    else {
      channel.open();
      if (server) server.called();
      else channel.report({ counts: {}, visited: null });
    }
  };
  const onFocus = () => unanswered.length > 0 && wanted();
  const onLeave = () => {
    server?.leave();
    // The page may come back from the back/forward cache; its port will not.
    const left = port;
    port = null;
    left?.disconnect();
  };
  listeners.listen(window, 'focus', onFocus, { signal });
  listeners.listen(window, 'pagehide', onLeave, { signal });
  signal.addEventListener('abort', () => {
    port = null;
    native.runtime.onMessage.removeListener(onMessage);
  });
  return {
    ...channel,
    listen: () => native.runtime.onMessage.addListener(onMessage),
    handTo(next) {
      server = next;
      for (const message of unanswered) next.hear(...message);
      unanswered = [];
      if (isUnwatched) next.unwatched();
    },
  };
}

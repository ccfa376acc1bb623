/** A live view of all frames of a tab. It is derived by asking the frames and stored nowhere else. */
import * as v from 'valibot';
import { browser, type Runtime } from './browser.ts';
import { BACKGROUND_PORT, POPUP_PORT } from './frame-port.ts';
import { type FrameOrder, type FrameReport, frameRefusal, frameReport } from './messages/frames.ts';

export interface FramesLink {
  /** Returns the frames that have answered: the top frame first, then in the order in which they loaded. */
  readonly frames: () => readonly FrameReport[];
  /** The time at which the frames were last asked, by performance.now(). */
  readonly since: number;
  /**
   * Resolves to the current top frame's first report, or to null if no frame has a Caveat script. Stays pending if only
   * other frames have one. Rejects when the link is stopped or has to reconnect.
   */
  readonly top: Promise<FrameReport | null>;
  /** Sends an order to all frames. An order that names a frame is obeyed by that one alone. */
  tell(order: FrameOrder): void;
}

interface Listener {
  changed(frames: readonly FrameReport[]): void;
  /** Called when no frame answers, or none is left. */
  ended(): void;
}

function pendingTop() {
  const top = Promise.withResolvers<FrameReport | null>();
  // Nobody may be waiting for it: a rejection must not be reported as unhandled.
  top.promise.catch(() => {});
  return top;
}

/** Asks all frames of a tab for reports, and listens to them until the signal aborts. */
export function linkFrames(
  tabId: number,
  by: 'popup' | 'background',
  { changed, ended }: Listener,
  signal: AbortSignal,
): FramesLink {
  const frames = new Map<string, FrameReport>();
  const inOrder = () =>
    [...frames.values()].toSorted((a, b) => Number(b.top) - Number(a.top) || (a.frame < b.frame ? -1 : 1));
  let top = pendingTop();
  let since = 0;
  let port: Runtime.Port;
  const connect = () => {
    let answered = false;
    since = performance.now();
    port = browser.tabs.connect(tabId, { name: by === 'popup' ? POPUP_PORT : BACKGROUND_PORT });
    port.onMessage.addListener((message) => {
      answered = true;
      if (v.is(frameRefusal, message)) return console.warn(message.refused);
      const read = v.safeParse(frameReport, message);
      if (!read.success) return console.warn(`Caveat: refused a frame's report:\n${v.summarize(read.issues)}`);
      const { frame, gone } = read.output;
      if (gone) frames.delete(frame);
      else frames.set(frame, read.output);
      // Once the top frame is gone, the tab's next page is on its way.
      if (read.output.top && gone) top = pendingTop();
      else if (read.output.top) top.resolve(read.output);
      changed(inOrder());
    });
    port.onDisconnect.addListener(() => {
      // Reading lastError keeps the browser from logging it: many a tab has no Caveat script.
      void browser.runtime.lastError;
      frames.clear();
      // Firefox disconnects the port as soon as one of its frames goes away, even if others are still there.
      if (answered) {
        top.reject(new Error('The link to the frames was lost and is being made again'));
        top = pendingTop();
        connect();
      } else {
        top.resolve(null);
        ended();
      }
    });
  };
  connect();
  signal.addEventListener('abort', () => {
    top.reject(new Error('The link was stopped'));
    port.disconnect();
  });
  return {
    frames: inOrder,
    tell: (order) => port.postMessage(order),
    get since() {
      return since;
    },
    get top() {
      return top.promise;
    },
  };
}

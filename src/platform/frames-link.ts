/** A view of all frames of a tab: derived by asking them, never kept anywhere else. */
import * as v from 'valibot';
import { browser, type Runtime } from './browser.ts';
import { type FrameOrder, type FrameReport, frameRefusal, frameReport } from './messages/frames.ts';

export interface FramesLink {
  /** The frames that have answered, the top frame first, then as they were loaded. */
  readonly frames: () => readonly FrameReport[];
  /** When the frames were asked, by performance.now(). */
  readonly since: number;
  /**
   * The first report of the top frame that is there; null where none has a script of ours. It stays open where others
   * have one, and is rejected when the frames are asked anew, or the link is stopped.
   */
  readonly top: Promise<FrameReport | null>;
  /** Tells all frames; an order that names a frame is for that one alone. */
  tell(order: FrameOrder): void;
}

interface Listener {
  changed(frames: readonly FrameReport[]): void;
  /** No frame is there to answer, or none any more. */
  ended(): void;
}

function topToCome() {
  const top = Promise.withResolvers<FrameReport | null>();
  // Not everybody waits for it.
  top.promise.catch(() => {});
  return top;
}

/** Asks all frames of a tab, and hears what they report until the signal aborts. */
export function linkFrames(
  tabId: number,
  by: 'popup' | 'background',
  { changed, ended }: Listener,
  signal: AbortSignal,
): FramesLink {
  const frames = new Map<string, FrameReport>();
  const inOrder = () =>
    [...frames.values()].toSorted((a, b) => Number(b.top) - Number(a.top) || (a.frame < b.frame ? -1 : 1));
  let top = topToCome();
  let since = 0;
  let port: Runtime.Port;
  const connect = () => {
    let answered = false;
    since = performance.now();
    port = browser.tabs.connect(tabId, { name: `frames:${by}` });
    port.onMessage.addListener((message) => {
      answered = true;
      if (v.is(frameRefusal, message)) return console.warn(message.refused);
      const read = v.safeParse(frameReport, message);
      if (!read.success) return console.warn(`Caveat: refused a frame's report:\n${v.summarize(read.issues)}`);
      const { frame, gone } = read.output;
      if (gone) frames.delete(frame);
      else frames.set(frame, read.output);
      // Where the top frame is gone, the tab's next page is to come.
      if (read.output.top && gone) top = topToCome();
      else if (read.output.top) top.resolve(read.output);
      changed(inOrder());
    });
    port.onDisconnect.addListener(() => {
      // Reading it tells the browser that the failure is known: a tab may well have no script of ours.
      void browser.runtime.lastError;
      frames.clear();
      // Firefox ends a port for all frames as soon as one of them goes: the others may be there still.
      if (answered) {
        top.reject(new Error('The frames are asked anew'));
        top = topToCome();
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

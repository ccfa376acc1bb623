/** A live view of all frames of a tab. It is derived from what they report on their ports and stored nowhere else. */
import type { Runtime } from '../platform/browser.ts';
import { type FrameReport, inOrder } from '../platform/messages/frames.ts';
import { readReport, TOP_FRAME } from './frame-report.ts';

export interface TabFrames {
  /** Returns the frames that have answered: the top frame first, then in the order in which they loaded. */
  readonly frames: () => readonly FrameReport[];
  /** The time at which the frames were last asked, by performance.now(). */
  readonly since: number;
  /**
   * Resolves to the current top frame's report, or to null if no frame has a Caveat script. Stays pending if only other
   * frames have one.
   */
  readonly top: Promise<FrameReport | null>;
  /** Asks all frames to report. Those that load later do so by themselves once they have a mention. */
  call(): void;
  /** Listens to the port that a frame has opened, in place of an earlier one. */
  connect(frame: number, port: Runtime.Port): void;
}

export interface FramesListener {
  /** Called with null once the frame has gone. */
  changed(frame: number, report: FrameReport | null): void;
  /** Called when no frame answers, or none is left. */
  ended(): void;
}

/** @param ask has all frames report; resolves to false if there are none */
export function followFrames(ask: () => Promise<boolean>, { changed, ended }: FramesListener): TabFrames {
  const ports = new Map<number, Runtime.Port>();
  const reports = new Map<number, FrameReport>();
  const waiting = new Set<(top: FrameReport | null) => void>();
  let since = 0;

  const answer = (top: FrameReport | null) => {
    for (const resolve of waiting) resolve(top);
    waiting.clear();
  };
  const received = (frame: number, report: FrameReport) => {
    reports.set(frame, report);
    if (frame === TOP_FRAME) answer(report);
    changed(frame, report);
  };
  const end = () => {
    answer(null);
    ended();
  };
  return {
    frames: () => inOrder(reports.values()),
    get since() {
      return since;
    },
    get top() {
      const report = reports.get(TOP_FRAME);
      return report ? Promise.resolve(report) : new Promise<FrameReport | null>((resolve) => waiting.add(resolve));
    },
    call() {
      since = performance.now();
      void ask().then((isHeard) => !isHeard && ports.size === 0 && end());
    },
    connect(frame, port) {
      ports.get(frame)?.disconnect();
      ports.set(frame, port);
      port.onMessage.addListener((message) => {
        const report = ports.get(frame) === port ? readReport(message, port.sender) : null;
        if (report) received(frame, report);
      });
      port.onDisconnect.addListener(() => {
        if (ports.get(frame) !== port) return;
        ports.delete(frame);
        reports.delete(frame);
        changed(frame, null);
        if (ports.size === 0) end();
      });
    },
  };
}

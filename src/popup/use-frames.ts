import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { type FramesLink, linkFrames } from '../platform/frames-link.ts';
import type { FrameReport, FrameVisit } from '../platform/messages/frames.ts';

/** How long the popup waits for a page before it shows all else, in ms: a page answers in a few, unless it is busy. */
const PATIENCE = 300;

export interface UsedFrames {
  /** What those of the tab's frames say that have answered. */
  readonly frames: readonly FrameReport[];
  /** Whether the top frame has answered, or it is sure that none will. */
  readonly isAnswered: boolean;
  /** Whether the answer takes longer than a reader should look at nothing. */
  readonly isLate: boolean;
  visit(visit: FrameVisit): void;
}

export function useFrames(tabId: number): UsedFrames {
  const [frames, setFrames] = useState<readonly FrameReport[]>([]);
  const [isEnded, setEnded] = useState(false);
  const [isLate, setLate] = useState(false);
  const link = useRef<FramesLink | null>(null);
  useEffect(() => {
    let stop = new AbortController();
    const connect = () => {
      stop.abort();
      stop = new AbortController();
      setEnded(false);
      const ended = () => {
        setFrames([]);
        setEnded(true);
      };
      link.current = linkFrames(tabId, 'popup', { changed: setFrames, ended }, stop.signal);
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      // The page was loaded anew, by our button or otherwise.
      if (id === tabId && status === 'complete') connect();
    };
    connect();
    const patience = setTimeout(() => setLate(true), PATIENCE);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      stop.abort();
      clearTimeout(patience);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId]);
  const isAnswered = isEnded || frames.some(({ top }) => top);
  return { frames, isAnswered, isLate, visit: (visit) => link.current?.tell(visit) };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { type FramesLink, linkFrames } from '../platform/frames-link.ts';
import type { FrameReport, FrameVisit } from '../platform/messages/frames.ts';

/** How long the popup stays blank while waiting for the page, in ms. Unless it is busy, a page answers in a few. */
const MAX_BLANK_MS = 300;

export interface UsedFrames {
  /** The reports of those frames that have answered. */
  readonly frames: readonly FrameReport[];
  /** True once the top frame has answered, or no frame will. */
  readonly isAnswered: boolean;
  /** True once the popup has waited long enough to show everything else. */
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
      // The page was reloaded, by the popup's own button or otherwise.
      if (id === tabId && status === 'complete') connect();
    };
    connect();
    const lateTimer = setTimeout(() => setLate(true), MAX_BLANK_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      stop.abort();
      clearTimeout(lateTimer);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId]);
  const isAnswered = isEnded || frames.some(({ top }) => top);
  return { frames, isAnswered, isLate, visit: (visit) => link.current?.tell(visit) };
}

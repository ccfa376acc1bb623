import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser, type Runtime } from '../platform/browser.ts';
import { type FrameReport, type FrameVisit, inOrder } from '../platform/messages/frames.ts';
import { POPUP_PORT, type PopupRequest, popupNews } from '../platform/messages/popup.ts';

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
  const ask = useRef<(request: PopupRequest) => void>(() => {});
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => {
      setEnded(false);
      ask.current({ follow: tabId });
    };
    const heard = (changed: readonly FrameReport[], isLast: boolean) => {
      setFrames(changed);
      setEnded(isLast);
    };
    const connect = () => {
      const port = followTab(heard);
      ask.current = (request) => port.postMessage(request);
      follow();
      // The background was stopped. It starts anew for another port.
      port.onDisconnect.addListener(() => !stop.signal.aborted && connect());
      stop.signal.addEventListener('abort', () => port.disconnect());
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      // The page was reloaded, by the popup's own button or otherwise.
      if (id === tabId && status === 'complete') follow();
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
  return { frames, isAnswered, isLate, visit: (visit) => ask.current({ visit }) };
}

/** Opens a port to the background, and calls back with all frames after each of its news. */
function followTab(heard: (frames: readonly FrameReport[], isLast: boolean) => void): Runtime.Port {
  const reports = new Map<number, FrameReport>();
  const port = browser.runtime.connect({ name: POPUP_PORT });
  port.onMessage.addListener((message) => {
    const news = v.parse(popupNews, message);
    if (news === 'no frames') reports.clear();
    else if (news.report) reports.set(news.frame, news.report);
    else reports.delete(news.frame);
    heard(inOrder(reports.values()), news === 'no frames');
  });
  return port;
}

/** This frame as the popup and the background see it. */
import type { Runtime } from 'webextension-polyfill';
import { askBackground } from '../../platform/messages/ask.ts';
import {
  FRAMES_PORT,
  type FrameReport,
  type FrameVisit,
  isFrameVisit,
  isTabNews,
  SETTINGS_CHANGED,
  type TabNews,
} from '../../platform/messages/frames.ts';
import { native } from '../../platform/native.ts';
import { watchFramesBelow } from './child-frames.ts';

interface Frame {
  /** Looks anew at what is to be seen. */
  look(): void;
  /** Whether anything was counted. */
  hasNews(): boolean;
  report(): Omit<FrameReport, 'frame' | 'cameAt' | 'gone'>;
  visit(visit: FrameVisit): void;
  /** Another frame of the tab is visited: one card a tab is enough. */
  visitElsewhere(): void;
  /** Some frame of the tab has it told, maybe this one. */
  heard(news: TabNews): void;
  settingsChanged(): void;
  /** Whoever looked is gone: the popup was closed, the background is asleep, or the extension is no more. */
  disconnected(): void;
}

/** What was told this short a time, in ms, before the background fell asleep may not have reached it. */
const LOST_MS = 5_000;

/** How long the background takes to link a tab anew, at most, in ms: in Firefox a frame that goes ends the ports of all. */
const RELINK_MS = 500;

export interface FrameServer {
  /** To be called whenever the report may have changed. */
  changed(): void;
  /** The page goes. */
  leave(): void;
}

/** Reports to all who look at the tab; where the background does not, it is told that it should. */
export function serveFrame(
  { look, hasNews, report, visit, visitElsewhere, heard, settingsChanged, disconnected }: Frame,
  signal: AbortSignal,
): FrameServer {
  // Not randomUUID: pages without TLS have none.
  const frame = `${performance.timeOrigin}-${Math.random()}`;
  // By the one clock that all processes share: what else tells the time is set when a process starts, and stays so.
  const cameAt = Date.now();
  const say = (gone: boolean): FrameReport => ({ ...report(), frame, cameAt, gone });
  const ports = new Set<Runtime.Port>();
  let told = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  /** Lasts while the background is asleep that has looked at this tab: it has to hear of frames that go. */
  let vigil = new AbortController();

  const isSeen = () => [...ports].some(({ name }) => name === 'frames:background');
  // It may be asleep, or the extension gone: then there is nobody to tell.
  const tellBackground = () => askBackground('countChanged', {}).catch(() => {});
  const tellIfUnseen = () => {
    if (!isSeen() && !signal.aborted) tellBackground();
  };
  const tell = (message: FrameReport) => {
    for (const port of ports) port.postMessage(message);
    const counts = message.gone ? '' : JSON.stringify(message.counts);
    const news = counts !== told && (told !== '' || counts !== '{}');
    told = counts === '{}' ? '' : counts;
    if (!news) return;
    toldAt = performance.now();
    tellIfUnseen();
  };
  const connect = (port: Runtime.Port) => {
    if (!FRAMES_PORT.test(port.name)) return port.disconnect();
    ports.add(port);
    if (isSeen()) vigil.abort();
    port.onDisconnect.addListener(() => {
      const wasSeen = isSeen();
      ports.delete(port);
      if (wasSeen && !isSeen()) {
        if (performance.now() - toldAt < LOST_MS) setTimeout(tellIfUnseen, RELINK_MS);
        vigil = new AbortController();
        watchFramesBelow(tellBackground, AbortSignal.any([signal, vigil.signal]));
      }
      disconnected();
    });
    port.onMessage.addListener((message) => {
      if (message === SETTINGS_CHANGED) settingsChanged();
      else if (isTabNews(message)) heard(message);
      else if (!isFrameVisit(message))
        port.postMessage({ refused: `Caveat: a frame refused the message ${JSON.stringify(message)}` });
      else if (message.frame === frame) visit(message);
      else visitElsewhere();
    });
    // The reader is about to act on it: what it finds is told as soon as the page is laid out.
    if (port.name === 'frames:popup') look();
    port.postMessage(say(false));
  };
  const server = {
    changed() {
      // Most pages have nothing to tell, and nobody to hear it.
      if (ports.size > 0 || told !== '' || hasNews()) tell(say(false));
    },
    leave() {
      if (ports.size === 0 && told === '') return;
      tell(say(true));
      // The page may come back from the back/forward cache; its ports will not. They are not disconnected here: one frame
      // that does so ends them for all frames of the tab.
      ports.clear();
    },
  };

  native.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => {
    ports.clear();
    native.runtime.onConnect.removeListener(connect);
  });
  return server;
}

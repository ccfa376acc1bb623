/** Ports to the background: each is a frame's, which reports on it, or the popup's, which follows the frames of a tab. */
import * as v from 'valibot';
import type { Runtime } from '../platform/browser.ts';
import { POPUP_PORT, type PopupNews, popupRequest } from '../platform/messages/popup.ts';
import type { FramesListener } from './tab-frames.ts';
import type { Tabs } from './tabs.ts';

/**
 * Takes a port from a frame or from the popup.
 * @param ownAddress how the addresses of our own pages begin: a content script must not learn about other tabs
 */
export function takePort(port: Runtime.Port, tabs: Tabs, ownAddress: string): void {
  const { name, sender } = port;
  if (name === POPUP_PORT && sender?.url?.startsWith(ownAddress)) servePopup(port, tabs);
  else if (name === '' && sender?.tab?.id !== undefined && sender.frameId !== undefined)
    tabs.connect(sender.tab.id, sender.frameId, port);
  else port.disconnect();
}

function servePopup(port: Runtime.Port, tabs: Tabs): void {
  let tabId: number | null = null;
  let stop = new AbortController();
  const send = (news: PopupNews) => port.postMessage(news);
  const listener: FramesListener = {
    changed: (frame, report) => send({ frame, report }),
    ended: () => send('no frames'),
  };
  port.onMessage.addListener((message) => {
    const request = v.parse(popupRequest, message);
    if ('visit' in request) {
      if (tabId !== null) void tabs.tell(tabId, request.visit);
      return;
    }
    stop.abort();
    stop = new AbortController();
    tabId = request.follow;
    tabs.follow(tabId, listener, stop.signal);
    // Their reports are the first news.
    tabs.call(tabId);
  });
  port.onDisconnect.addListener(() => stop.abort());
}

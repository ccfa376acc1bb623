/** Links to tabs: each is made when first needed, and dropped when the tab's page goes away. */
import { type FramesLink, linkFrames } from '../platform/frames-link.ts';
import type { FrameReport } from '../platform/messages/frames.ts';

export interface Tabs {
  /** Returns the link to a tab, and makes one if there is none. */
  link(tabId: number): FramesLink;
  /** Replaces the link to a tab. The new one also reaches frames that loaded after the old one was made. */
  relink(tabId: number): FramesLink;
}

export function createTabs(changed: (tabId: number, frames: readonly FrameReport[]) => void): Tabs {
  const links = new Map<number, { readonly link: FramesLink; readonly stop: AbortController }>();

  const relink = (tabId: number) => {
    const old = links.get(tabId);
    const stop = new AbortController();
    const ended = () => {
      links.delete(tabId);
      changed(tabId, []);
    };
    const listener = { changed: (frames: readonly FrameReport[]) => changed(tabId, frames), ended };
    const link = linkFrames(tabId, 'background', listener, stop.signal);
    links.set(tabId, { link, stop });
    // Last: while this closes the port, Chromium runs code that was awaiting the old link and then asks for a link.
    old?.stop.abort();
    return link;
  };
  return { link: (tabId) => links.get(tabId)?.link ?? relink(tabId), relink };
}

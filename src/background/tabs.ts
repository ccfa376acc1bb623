/** The tabs that the background looks at: a link each, made when it is needed, gone when the tab's page is. */
import { type FramesLink, linkFrames } from '../platform/frames-link.ts';
import type { FrameReport } from '../platform/messages/frames.ts';

export interface Tabs {
  /** The link to a tab, made where there is none. */
  link(tabId: number): FramesLink;
  /** A link that asks all frames of the tab anew: one made earlier does not reach frames that came later. */
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
    // Last: Chromium runs what waits for the old link while its port is closed, and that asks here for another.
    old?.stop.abort();
    return link;
  };
  return { link: (tabId) => links.get(tabId)?.link ?? relink(tabId), relink };
}

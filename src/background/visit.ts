/** The keyboard commands that go to the next or previous mention in a tab, across all its frames. */
import { type FrameReport, type FrameVisit, total } from '../platform/messages/frames.ts';
import type { TabFrames } from './tab-frames.ts';
import type { Tabs } from './tabs.ts';
import { ANSWER_MS, wait } from './wait.ts';

/** How long all frames together have to answer, in ms. An idle frame takes a few. */
const ALL_FRAMES_MS = 100;

type Direction = 'next' | 'previous';

/** Scrolls a tab's next or previous mention into view and opens its card. */
export async function visitNext(tabs: Tabs, tabId: number, direction: Direction): Promise<void> {
  const pressedAt = Date.now();
  const link = await settledLink(tabs, tabId);
  const page = link && pageOf(link);
  // The tab may have navigated: the key was not meant for a page that loaded after it was pressed.
  if (page && page.cameAt > pressedAt) return;
  const visit = link && nextVisit(link.frames(), direction);
  if (!visit) return;
  // Otherwise a frame could hear it only after another frame's card has taken the focus.
  await Promise.race([tabs.tell(tabId, 'focus leaves'), wait(page ? ANSWER_MS : ALL_FRAMES_MS)]);
  if (page && pageOf(tabs.link(tabId))?.frame !== page.frame) return;
  await tabs.tell(tabId, visit);
}

/**
 * Returns a tab's frames once they have had time to answer, starting over if they are asked again meanwhile.
 * Null if the tab has no Caveat script.
 */
async function settledLink(tabs: Tabs, tabId: number, tries = 5): Promise<TabFrames | null> {
  const link = tabs.link(tabId);
  const { since } = link;
  const answer = pageOf(link) ?? (await Promise.race([link.top, wait(topFrameTimeout(link))]));
  if (answer === null) return null;
  await wait(since + ALL_FRAMES_MS - performance.now());
  const isAskedAgain = tabs.link(tabId) !== link || link.since !== since;
  return tries > 1 && isAskedAgain ? settledLink(tabs, tabId, tries - 1) : link;
}

/** Shorter if other frames have answered: then the top frame may well have no Caveat script. */
const topFrameTimeout = (link: TabFrames) => (link.frames().length > 0 ? ALL_FRAMES_MS : ANSWER_MS);

const pageOf = (link: TabFrames) => link.frames().find(({ top }) => top);

/** Returns the mention after or before the one visited last, wrapping around; null if there are no mentions. */
export function nextVisit(frames: readonly FrameReport[], direction: Direction): FrameVisit | null {
  const filled = frames.filter((frame) => total(frame) > 0);
  const latest = Math.max(...filled.map(({ visited }) => visited?.time ?? 0));
  const place = filled.findIndex(({ visited }) => visited !== null && visited.time === latest);
  const here = filled[place];
  const go = (to: FrameReport | undefined, index: number | null) =>
    to ? { frame: to.frame, entity: null, index, focus: true } : null;
  if (!here?.visited) return go(filled[0], null);
  const index = here.visited.index + (direction === 'next' ? 1 : -1);
  if (index >= 0 && index < total(here)) return go(here, index);
  const other = filled[(place + (direction === 'next' ? 1 : -1) + filled.length) % filled.length];
  return go(other, direction === 'next' ? 0 : other ? total(other) - 1 : 0);
}

/** The commands: to the next or the previous mention of a tab, through all its frames. */
import type { FramesLink } from '../platform/frames-link.ts';
import { type FrameReport, type FrameVisit, total } from '../platform/messages/frames.ts';
import { ANSWER_MS, wait } from './answer.ts';
import type { Tabs } from './tabs.ts';

/** How long all frames have to answer, in ms; they need a few. */
const OTHERS_MS = 100;

type Direction = 'next' | 'previous';

/** Goes to a tab's next or previous mention: scrolls it into view and opens its card. */
export async function visitNext(tabs: Tabs, tabId: number, direction: Direction): Promise<void> {
  const pressedAt = Date.now();
  const link = await settledLink(tabs, tabId);
  const page = link && pageOf(link);
  // The key was not meant for a page that has come since.
  const isOfAnother = (top: FrameReport | undefined | null) => !!top && top.cameAt > pressedAt;
  if (isOfAnother(page)) return;
  const visit = link && nextVisit(link.frames(), direction);
  if (!visit) return;
  // A new link, for frames that came later and have no mention: one of these may be where the focus is.
  const all = tabs.relink(tabId);
  // A top frame that heard of it late would look where its focus is when the card of another frame has taken it.
  await Promise.race([all.top.catch(() => undefined), wait(page ? ANSWER_MS : OTHERS_MS)]);
  const now = tabs.link(tabId);
  if (isOfAnother(pageOf(now))) return;
  now.tell('focus leaves');
  now.tell(visit);
}

/**
 * A tab's link when its frames have had time to answer: they may be asked anew while they do.
 * Null where there is no script of ours.
 */
async function settledLink(tabs: Tabs, tabId: number, tries = 5): Promise<FramesLink | null> {
  const link = tabs.link(tabId);
  const { since } = link;
  const answer = pageOf(link) ?? (await Promise.race([link.top.catch(() => undefined), wait(patience(link))]));
  if (answer === null) return null;
  await wait(since + OTHERS_MS - performance.now());
  const isAskedAnew = tabs.link(tabId) !== link || link.since !== since;
  return tries > 1 && isAskedAnew ? settledLink(tabs, tabId, tries - 1) : link;
}

/** Where other frames have answered, the top frame may have no script of ours. */
const patience = (link: FramesLink) => (link.frames().length > 0 ? OTHERS_MS : ANSWER_MS);

const pageOf = (link: FramesLink) => link.frames().find(({ top }) => top);

/** Where to go from the mention that was visited last, round and round; null where there is none. */
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

/** The commands: to the next or the previous mention of a tab, through all its frames. */
import { type FrameReport, type FrameVisit, total } from '../platform/messages/frames.ts';
import type { Tabs } from './tabs.ts';

/** How long the top frame of a busy page may take to answer after the background was started anew, in ms. */
const ANSWER_MS = 2_000;

/** How long the other frames have after that, in ms; they need a few. */
const OTHERS_MS = 100;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Direction = 'next' | 'previous';

export async function visitNext(tabs: Tabs, tabId: number, direction: Direction): Promise<void> {
  const link = tabs.link(tabId);
  if (link.frames().length === 0) {
    await Promise.race([link.top.catch(() => {}), wait(ANSWER_MS)]);
    await wait(OTHERS_MS);
  }
  const visit = nextVisit(link.frames(), direction);
  if (visit) link.tell(visit);
}

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

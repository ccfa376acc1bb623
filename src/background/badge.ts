/** The number on the toolbar button. */
import { browser } from '../platform/browser.ts';
import { type FrameReport, total } from '../platform/messages/frames.ts';
import { loadSettings } from '../platform/settings-store.ts';
import type { Tabs } from './tabs.ts';

const BACKGROUND_COLOR = '#92400e';

/** A badge has room for four characters. */
const MAX_SHOWN = 999;

/** Returns the badge text of a tab: the mentions in all its frames added up, with a plus if there are more, or ''. */
export function badgeText(frames: readonly FrameReport[]): string {
  const count = frames.reduce((sum, frame) => sum + total(frame), 0);
  const isMore = count > MAX_SHOWN || frames.some(({ more }) => more.length > 0);
  return count === 0 ? '' : `${Math.min(count, MAX_SHOWN)}${isMore ? '+' : ''}`;
}

export function createBadges() {
  const latestCalls = new Map<number, number>();
  return {
    async show(tabId: number, frames: () => readonly FrameReport[]): Promise<void> {
      const call = (latestCalls.get(tabId) ?? 0) + 1;
      latestCalls.set(tabId, call);
      try {
        const { incognito } = await browser.tabs.get(tabId);
        const { settings } = await loadSettings(incognito);
        // A later call may have overtaken this one while it was waiting.
        if (latestCalls.get(tabId) !== call) return;
        const text = settings.badge ? badgeText(frames()) : '';
        await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND_COLOR });
        await browser.action.setBadgeText({ tabId, text });
      } catch {
        // The tab has been closed in the meantime.
        latestCalls.delete(tabId);
      }
    },
    /** Shows or hides the badges of all tabs, as the setting says. */
    async refreshAll(tabs: Tabs): Promise<void> {
      for (const { id } of await browser.tabs.query({})) if (id !== undefined) void this.show(id, tabs.link(id).frames);
    },
  };
}

/** The number on the toolbar button. */
import { browser } from '../platform/browser.ts';
import { type FrameReport, total } from '../platform/messages/frames.ts';
import { loadSettings } from '../platform/settings-store.ts';
import type { Tabs } from './tabs.ts';

const GROUND = '#92400e';

/** What the badge of a tab says: all its frames' mentions added up, nothing where there are none. */
export function badgeText(frames: readonly FrameReport[]): string {
  const count = frames.reduce((sum, frame) => sum + total(frame), 0);
  return count === 0 ? '' : count > 999 ? '999+' : String(count);
}

export function createBadges() {
  const turns = new Map<number, number>();
  return {
    async show(tabId: number, frames: readonly FrameReport[]): Promise<void> {
      const turn = (turns.get(tabId) ?? 0) + 1;
      turns.set(tabId, turn);
      try {
        const { incognito } = await browser.tabs.get(tabId);
        const { settings } = await loadSettings(incognito);
        // A later number does not wait for this one.
        if (turns.get(tabId) !== turn) return;
        const text = settings.badge ? badgeText(frames) : '';
        await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
        await browser.action.setBadgeText({ tabId, text });
      } catch {
        // The tab was closed meanwhile.
        turns.delete(tabId);
      }
    },
    /** Shows or hides all badges. */
    async settingChanged(tabs: Tabs): Promise<void> {
      for (const { id } of await browser.tabs.query({}))
        if (id !== undefined) void this.show(id, tabs.link(id).frames());
    },
  };
}

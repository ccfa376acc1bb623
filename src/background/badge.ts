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
  const load = async () => (await loadSettings(false)).settings.badge;
  let isOn = load();
  return {
    async show(tabId: number, frames: readonly FrameReport[]): Promise<void> {
      const text = (await isOn) ? badgeText(frames) : '';
      try {
        await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
        await browser.action.setBadgeText({ tabId, text });
      } catch {
        // The tab was closed meanwhile.
      }
    },
    /** Shows or hides all badges. The change may be what has started the background, so nothing earlier is known. */
    async settingChanged(tabs: Tabs): Promise<void> {
      isOn = load();
      for (const { id } of await browser.tabs.query({}))
        if (id !== undefined) void this.show(id, tabs.link(id).frames());
    },
  };
}

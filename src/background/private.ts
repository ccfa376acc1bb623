/** Private windows: what is switched there holds until the last of them is closed, and is never stored. */
import { browser } from '../platform/browser.ts';
import { SETTINGS_CHANGED } from '../platform/frame-port.ts';
import { forgetPrivateSettings } from '../platform/settings-store.ts';
import type { Tabs } from './tabs.ts';

/** Content scripts cannot reach the session's storage, so those in private tabs are told when it changes. */
export async function tellPrivateTabs(tabs: Tabs): Promise<void> {
  for (const { id, incognito } of await browser.tabs.query({}))
    if (incognito && id !== undefined) tabs.relink(id).tell(SETTINGS_CHANGED);
}

export async function endPrivateSession(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await forgetPrivateSettings();
}

/** Private windows: settings changed there last until the last such window closes, and are never written to disk. */
import { browser } from '../platform/browser.ts';
import { SETTINGS_CHANGED } from '../platform/frame-port.ts';
import { forgetPrivateSettings } from '../platform/settings-store.ts';
import type { Tabs } from './tabs.ts';

/** Tells content scripts in private tabs that settings changed: they cannot read session storage themselves. */
export async function tellPrivateTabs(tabs: Tabs): Promise<void> {
  for (const { id, incognito } of await browser.tabs.query({}))
    if (incognito && id !== undefined) void tabs.tell(id, SETTINGS_CHANGED);
}

export async function endPrivateSession(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await forgetPrivateSettings();
}

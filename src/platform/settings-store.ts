/** Where settings are kept: on disk, but for those switched in a private window, which live in memory only. */
import { browser } from './browser.ts';
import { type ReadSettings, readSettings, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

/**
 * The settings of ordinary windows, or of private ones: what was switched there goes before what is stored.
 * Content scripts cannot reach the session's part; they ask the background.
 */
export async function loadSettings(isPrivate: boolean): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(null);
  return readSettings(isPrivate ? { ...stored, ...(await browser.storage.session.get(null)) } : stored);
}

/** Keeps one setting and leaves the rest as it is stored, broken or not. */
export async function saveSetting<N extends SettingName>(name: N, value: Settings[N], isPrivate: boolean) {
  await areaOf(isPrivate).set({ [name]: value });
}

/** What is kept of settings, as it is, broken or not. */
export type KeptSettings = Readonly<Record<string, unknown>>;

/** Keeps these settings at once, leaves the rest, and gives what was kept before. */
export async function saveSettings(settings: KeptSettings, isPrivate: boolean): Promise<KeptSettings> {
  const before = await areaOf(isPrivate).get([...SETTING_NAMES]);
  await areaOf(isPrivate).set({ ...settings });
  return before;
}

/** Forgets all settings, so that the defaults hold, and gives what was kept before. */
export async function resetSettings(isPrivate: boolean): Promise<KeptSettings> {
  const before = await areaOf(isPrivate).get([...SETTING_NAMES]);
  await areaOf(isPrivate).remove([...SETTING_NAMES]);
  return before;
}

/** Makes what is kept what it was. */
export async function restoreSettings(before: KeptSettings, isPrivate: boolean): Promise<void> {
  await areaOf(isPrivate).set({ ...before });
  await areaOf(isPrivate).remove(SETTING_NAMES.filter((name) => !(name in before)));
}

function areaOf(isPrivate: boolean) {
  return isPrivate ? browser.storage.session : browser.storage.local;
}

/** Forgets what was switched in private windows. */
export async function forgetPrivateSettings(): Promise<void> {
  await browser.storage.session.clear();
}

/** Calls back with the names of the settings after every change of what is kept. */
export function onSettingsChanged(changed: (names: readonly string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => changed(Object.keys(changes));
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

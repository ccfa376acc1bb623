/** Storage of the settings: on disk, except for those changed in a private window, which stay in memory. */
import { browser } from './browser.ts';
import { type ReadSettings, readSettings, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

/**
 * Loads the settings of ordinary or private windows. In private ones, changes made there override the stored settings.
 * Content scripts cannot read session storage, so they ask the background instead.
 */
export async function loadSettings(isPrivate: boolean): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(null);
  return readSettings(isPrivate ? { ...stored, ...(await browser.storage.session.get(null)) } : stored);
}

/** Saves one setting and leaves all others as they are stored, even if they cannot be read. */
export async function saveSetting<N extends SettingName>(name: N, value: Settings[N], isPrivate: boolean) {
  await areaOf(isPrivate).set({ [name]: value });
}

/** Stored settings, unparsed. */
type StoredSettings = Readonly<Record<string, unknown>>;

/** A change of some settings. A name that is missing in `before` or `after` was or is not stored. */
export interface Change {
  readonly names: readonly string[];
  readonly before: StoredSettings;
  readonly after: StoredSettings;
}

/** Saves several settings at once, leaves all others alone, and returns the change. */
export async function saveSettings(settings: StoredSettings, isPrivate: boolean): Promise<Change> {
  const names = Object.keys(settings);
  const before = await areaOf(isPrivate).get(names);
  await areaOf(isPrivate).set({ ...settings });
  return { names, before, after: settings };
}

/** Deletes all settings. The defaults then apply, or in a private window the settings of ordinary ones. */
export async function resetSettings(isPrivate: boolean): Promise<Change> {
  const names = [...SETTING_NAMES];
  const before = await areaOf(isPrivate).get(names);
  await areaOf(isPrivate).remove(names);
  return { names, before, after: {} };
}

/** Returns true if nothing has touched these settings since the change, so that undoing it loses nothing. */
export async function stillHolds({ names, after }: Change, isPrivate: boolean): Promise<boolean> {
  const now = await areaOf(isPrivate).get([...names]);
  return names.every((name) => JSON.stringify(now[name]) === JSON.stringify(after[name]));
}

/** Restores the settings to what they were before the change. */
export async function undoChange({ names, before }: Change, isPrivate: boolean): Promise<void> {
  await areaOf(isPrivate).set({ ...before });
  await areaOf(isPrivate).remove(names.filter((name) => !(name in before)));
}

function areaOf(isPrivate: boolean) {
  return isPrivate ? browser.storage.session : browser.storage.local;
}

/** Deletes the settings of private windows. */
export async function forgetPrivateSettings(): Promise<void> {
  await browser.storage.session.clear();
}

/** Calls back with the names of the changed settings after every change of the storage. */
export function onSettingsChanged(changed: (names: readonly string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => changed(Object.keys(changes));
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

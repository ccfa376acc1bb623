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
type KeptSettings = Readonly<Record<string, unknown>>;

/** A change of some settings; those that are not in `before` or `after` were or are not kept. */
export interface Change {
  readonly names: readonly string[];
  readonly before: KeptSettings;
  readonly after: KeptSettings;
}

/** Keeps these settings at once, and leaves the rest. */
export async function saveSettings(settings: KeptSettings, isPrivate: boolean): Promise<Change> {
  const names = Object.keys(settings);
  const before = await areaOf(isPrivate).get(names);
  await areaOf(isPrivate).set({ ...settings });
  return { names, before, after: settings };
}

/** Forgets all settings: the defaults hold, and in a private window what is set in ordinary ones. */
export async function resetSettings(isPrivate: boolean): Promise<Change> {
  const names = [...SETTING_NAMES];
  const before = await areaOf(isPrivate).get(names);
  await areaOf(isPrivate).remove(names);
  return { names, before, after: {} };
}

/** Whether what was changed is still as the change left it: only then can it be undone without loss. */
export async function stillHolds({ names, after }: Change, isPrivate: boolean): Promise<boolean> {
  const now = await areaOf(isPrivate).get([...names]);
  return names.every((name) => JSON.stringify(now[name]) === JSON.stringify(after[name]));
}

/** Makes what was changed what it was. */
export async function undoChange({ names, before }: Change, isPrivate: boolean): Promise<void> {
  await areaOf(isPrivate).set({ ...before });
  await areaOf(isPrivate).remove(names.filter((name) => !(name in before)));
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

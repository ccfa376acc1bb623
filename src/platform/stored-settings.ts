/** What is stored of settings, as the script of every page reads it: two values, without the checks of all (settings.ts). */

export const SETTING_NAMES = ['detail', 'paused', 'sitesOff', 'which', 'badge', 'theme', 'language'] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Stored values, valid or not. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** True where nothing is marked on a site; pages without a host name ('') only know the pause. */
export function isSwitchedOff({ paused, sitesOff }: StoredSettings, site: string): boolean {
  return paused === true || sitesOffIn(sitesOff).includes(site);
}

/** A value that is no list of texts counts as none. */
function sitesOffIn(value: unknown): readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : [];
}

/** True where some site is switched off: then it matters which the tab's is. */
export const hasSitesOff = ({ sitesOff }: StoredSettings) => sitesOffIn(sitesOff).length > 0;

/** Settings as they were read last, and news of each further reading. */
export interface SettingsSource {
  /** Empty before the first reading: the defaults hold. */
  current(): StoredSettings;
  subscribe(changed: (stored: StoredSettings) => void, signal: AbortSignal): void;
  /** Reads them again. */
  reload(): void;
}

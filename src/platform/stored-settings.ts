/** Stored settings as the script of every page reads them: two values, without the checks of all (settings.ts). */

export const SETTING_NAMES = ['detail', 'paused', 'sitesOff', 'which', 'badge', 'theme', 'language'] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Stored values, valid or not. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** The sites that are switched off; a value that is no list of texts counts as none. */
export function sitesOffIn({ sitesOff }: StoredSettings): readonly string[] {
  return Array.isArray(sitesOff) && sitesOff.every((one) => typeof one === 'string') ? sitesOff : [];
}

/** True if nothing is marked on a site. Pages without a host name ('') can only be paused. */
export function isSwitchedOff(stored: StoredSettings, site: string): boolean {
  return stored.paused === true || sitesOffIn(stored).includes(site);
}

/** Settings as they were read last, and news of each further reading. */
export interface SettingsSource {
  /** Empty before the first reading: the defaults hold. */
  current(): StoredSettings;
  subscribe(changed: (stored: StoredSettings) => void, signal: AbortSignal): void;
  /** Reads them again. */
  reload(): void;
}

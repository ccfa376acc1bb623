/** The settings: each one's type and default once, and how stored values are read. */
import { LANGUAGES } from '../dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../dossier/model/levels.ts';
import { isSwitchedOff, type SettingName, type StoredSettings } from './stored-settings.ts';

export { SETTING_NAMES, type SettingName } from './stored-settings.ts';

/** What values a setting can have, for those who wrote another: one of these words, yes or no, or a list of texts. */
export type Allowed = readonly string[] | 'boolean' | 'strings';

interface Kind<T> {
  readonly is: (value: unknown) => value is T;
  readonly allowed: Allowed;
}

interface Setting<T> extends Kind<T> {
  readonly initial: T;
}

const setting = <T>(kind: Kind<T>, initial: NoInfer<T>): Setting<T> => ({ ...kind, initial });

const isString = (value: unknown) => typeof value === 'string';
const boolean: Kind<boolean> = { is: (value) => typeof value === 'boolean', allowed: 'boolean' };
const strings: Kind<readonly string[]> = {
  is: (value): value is readonly string[] => Array.isArray(value) && value.every(isString),
  allowed: 'strings',
};
const oneOf = <const T extends readonly string[]>(values: T): Kind<T[number]> => ({
  is: (value): value is T[number] => values.some((one) => one === value),
  allowed: values,
});

const SETTINGS = {
  /** How much a card shows. */
  detail: setting(oneOf(DETAIL_LEVELS), 'brief'),
  /** Nothing is marked anywhere while true. */
  paused: setting(boolean, false),
  /** Host names, `www.` left out, on which nothing is marked. */
  sitesOff: setting(strings, []),
  /** Which mentions are marked: all, the first of each name under each heading, or none but the one whose card is open. */
  which: setting(oneOf(['all', 'first', 'none']), 'all'),
  /** Whether the toolbar button shows the number of mentions. */
  badge: setting(boolean, true),
  theme: setting(oneOf(['system', 'light', 'dark']), 'system'),
  /** What Caveat speaks; 'browser' follows the browser's own language. */
  language: setting(oneOf(['browser', ...LANGUAGES]), 'browser'),
} as const satisfies Record<SettingName, unknown>;

export type Settings = { readonly [N in SettingName]: (typeof SETTINGS)[N]['initial'] };

export interface ReadSettings {
  readonly settings: Settings;
  /** Stored settings that could not be read; their defaults stand in, and what is stored stays as it is. */
  readonly broken: readonly SettingName[];
}

/** Reads stored values; never throws. A value that is not of its setting's type gives way to the default. */
export function readSettings(stored: StoredSettings): ReadSettings {
  const broken: SettingName[] = [];
  const read = <T>(name: SettingName, { is, initial }: Setting<T>): T => {
    const value = stored[name];
    if (is(value)) return value;
    if (value !== undefined) broken.push(name);
    return initial;
  };
  const settings = {
    detail: read('detail', SETTINGS.detail),
    paused: read('paused', SETTINGS.paused),
    sitesOff: read('sitesOff', SETTINGS.sitesOff),
    which: read('which', SETTINGS.which),
    badge: read('badge', SETTINGS.badge),
    theme: read('theme', SETTINGS.theme),
    language: read('language', SETTINGS.language),
  };
  return { settings, broken };
}

/** What values a setting can have. */
export function allowedFor(name: SettingName): Allowed {
  return SETTINGS[name].allowed;
}

/** True where the settings let a page of this site be marked. */
export const isOn = (settings: Settings, site: string): boolean => !isSwitchedOff(settings, site);

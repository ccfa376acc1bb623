/**
 * The settings: the type and default of each, and the parser for stored values. The parser is written by hand because
 * the content script runs it in every page, where a library would add 2 kB.
 */
import { LANGUAGES } from '../dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../dossier/model/levels.ts';

/** The values that a setting can have: one of some words, a boolean, or a list of strings. Used in error messages. */
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
  /** The amount of detail that a card shows. */
  detail: setting(oneOf(DETAIL_LEVELS), 'brief'),
  /** While true, nothing is marked anywhere. */
  paused: setting(boolean, false),
  /** The host names, without `www.`, on which nothing is marked. */
  sitesOff: setting(strings, []),
  /** The mentions to mark: all, the first of each name under each heading, or none but the one whose card is open. */
  which: setting(oneOf(['all', 'first', 'none']), 'all'),
  /** True to show the number of mentions on the toolbar button. */
  badge: setting(boolean, true),
  theme: setting(oneOf(['system', 'light', 'dark']), 'system'),
  /** The language of Caveat's texts; 'browser' follows the browser's own. */
  language: setting(oneOf(['browser', ...LANGUAGES]), 'browser'),
} as const;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS).filter((name): name is SettingName => name in SETTINGS);
export type Settings = { readonly [N in SettingName]: (typeof SETTINGS)[N]['initial'] };

export interface ReadSettings {
  readonly settings: Settings;
  /** Stored settings that could not be read. Their defaults are used, and the stored values are left alone. */
  readonly broken: readonly SettingName[];
}

/** Reads stored values, using the default for each value of the wrong type. Never throws. */
export function readSettings(stored: Readonly<Record<string, unknown>>): ReadSettings {
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

/** Returns the values that a setting can have. */
export function allowedFor(name: SettingName): Allowed {
  return SETTINGS[name].allowed;
}

/** Returns true if pages of this site are to be marked. Pages without a host name can only be paused. */
export function isOn(settings: Settings, site: string): boolean {
  return !settings.paused && !settings.sitesOff.includes(site);
}

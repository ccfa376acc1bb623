/** What the reader can set: each setting's type and default once, and how stored values are read. */
import * as v from 'valibot';
import { DETAIL_LEVELS } from '../dossier/levels.ts';

export const settingsSchema = v.object({
  /** How much a card shows. */
  detail: v.optional(v.picklist(DETAIL_LEVELS), 'brief'),
  /** Nothing is marked anywhere while true. */
  paused: v.optional(v.boolean(), false),
  /** Host names, `www.` left out, on which nothing is marked. */
  sitesOff: v.optional(v.array(v.string()), []),
  /** Which mentions are marked: all, or the first of each name under each heading. */
  which: v.optional(v.picklist(['all', 'first']), 'all'),
  /** Whether the toolbar button shows the number of mentions. */
  badge: v.optional(v.boolean(), true),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingName = keyof Settings;
export const SETTING_NAMES = v.keyof(settingsSchema).options;

export interface ReadSettings {
  readonly settings: Settings;
  /** Stored settings that could not be read; their defaults stand in, and what is stored stays as it is. */
  readonly broken: readonly SettingName[];
}

/** Reads stored values; never throws. A value that is not of its setting's type gives way to the default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): ReadSettings {
  const broken = SETTING_NAMES.filter((name) => !v.is(settingsSchema.entries[name], stored[name]));
  const sound = Object.fromEntries(SETTING_NAMES.filter((n) => !broken.includes(n)).map((n) => [n, stored[n]]));
  return { settings: v.parse(settingsSchema, sound), broken };
}

/** Whether the settings let a page of this site be marked; pages without a host name (files) only know the pause. */
export function isOn(settings: Settings, site: string): boolean {
  return !settings.paused && !settings.sitesOff.includes(site);
}

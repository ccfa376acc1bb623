import type { DetailLevel } from '../dossier/levels.ts';
import type { Catalogue } from '../platform/i18n.ts';
import type { SettingName } from '../platform/settings.ts';

interface SettingsTexts {
  readonly names: Readonly<Record<SettingName, string>>;
  readonly levels: Readonly<Record<DetailLevel, { readonly name: string; readonly shows: string }>>;
  readonly broken: (names: string) => string;
}

/** What the popup and the options page both say of the settings. */
export const settingsTexts: Catalogue<SettingsTexts> = {
  en: {
    names: {
      detail: 'Detail',
      paused: 'Pause everywhere',
      sitesOff: 'Sites switched off',
      which: 'Which mentions',
      badge: 'Number on the toolbar button',
      theme: 'Theme',
    },
    levels: {
      brief: { name: 'Brief', shows: 'Up to three facts, and what limits them.' },
      standard: { name: 'Standard', shows: 'The main facts and caveats, with their sources.' },
      full: { name: 'Full', shows: 'Everything the dossier holds, for comparing sources.' },
    },
    broken: (names) =>
      `Stored settings that could not be read: ${names}. The defaults are used; what is stored stays until you change it here.`,
  },
};

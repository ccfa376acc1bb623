import type { Catalogue } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';

interface OptionsTexts {
  readonly title: string;
  readonly lead: string;
  readonly which: Readonly<Record<Settings['which'], string>>;
  readonly theme: Readonly<Record<Settings['theme'], string>>;
  readonly badge: string;
  readonly sitesHint: string;
  readonly noSites: string;
  readonly addSite: string;
  readonly add: string;
  readonly remove: (site: string) => string;
  readonly notASite: (input: string) => string;
  readonly alreadyOff: (site: string) => string;
  readonly shortcuts: string;
  readonly noShortcut: string;
  readonly shortcutHint: string;
  readonly privateHint: string;
}

export const optionsTexts: Catalogue<OptionsTexts> = {
  en: {
    title: 'Caveat options',
    lead: 'Every change applies at once, in all open tabs.',
    which: { all: 'All mentions', first: 'First under each heading' },
    theme: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
    badge: 'Show the number of mentions',
    sitesHint: 'Caveat marks nothing on these sites.',
    noSites: 'No site is switched off.',
    addSite: 'Host name or address, such as example.org',
    add: 'Switch off',
    remove: (site) => `Switch ${site} on again`,
    notASite: (input) => `“${input}” is not a host name. Try one such as example.org.`,
    alreadyOff: (site) => `${site} is switched off already.`,
    shortcuts: 'Keyboard shortcuts',
    noShortcut: 'not set',
    shortcutHint:
      'To change them: chrome://extensions/shortcuts in Chromium; in Firefox, Add-ons and themes, the gear, Manage Extension Shortcuts.',
    privateHint: 'Private window: what you switch here lasts until it is closed and is not stored.',
  },
};

import type { Catalogue } from '../platform/i18n.ts';
import type { Silence } from './silence.ts';

interface PopupTexts {
  readonly options: string;
  readonly site: (site: string) => string;
  readonly noSite: string;
  readonly pausedHint: string;
  readonly privateHint: string;
  readonly onThisPage: string;
  readonly count: (count: number) => string;
  readonly place: (index: number, count: number) => string;
  readonly next: (name: string) => string;
  readonly previous: (name: string) => string;
  readonly reload: string;
  readonly silence: Readonly<Record<Silence, string>>;
  readonly revision: (date: string) => string;
  readonly nextMention: string;
}

export const popupTexts: Catalogue<PopupTexts> = {
  en: {
    options: 'Options',
    site: (site) => `On for ${site}`,
    noSite: 'This page has no host name: there is no site to switch off here.',
    pausedHint: 'Paused on all sites.',
    privateHint: 'Private window: what you switch here lasts until it is closed.',
    onThisPage: 'On this page',
    count: (count) => (count === 0 ? 'none' : String(count)),
    place: (index, count) => `${index} of ${count}`,
    next: (name) => `Next mention of ${name}`,
    previous: (name) => `Previous mention of ${name}`,
    reload: 'Reload the page',
    silence: {
      browser: 'This is a page of the browser itself. Extensions do not run here.',
      store: 'The browser keeps extensions off its store and account pages.',
      files: 'To read files on this computer, allow access to file addresses in the extension’s details.',
      early:
        'Caveat is not running on this page. It was probably open before Caveat was installed or updated: reload it. If that does not help, the browser’s site access for Caveat may be off.',
      document: 'This kind of document has no text that Caveat can mark.',
      unknown:
        'The browser does not show this page to Caveat: it is probably a page of the browser itself, where extensions do not run. If it is an ordinary web page, reload it.',
    },
    revision: (date) => `Dossier of ${date}`,
    nextMention: 'Next',
  },
};

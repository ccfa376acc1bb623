import type { Catalogue } from '../platform/i18n.ts';

interface CardTexts {
  readonly close: string;
  readonly caveats: string;
  readonly facts: string;
  readonly whatVerifiedMeans: string;
  readonly verifiedMeans: string;
  readonly sources: string;
  readonly source: (number: number, publisher: string) => string;
  readonly disputedBy: string;
  readonly qualifiedBy: string;
  readonly goesBackTo: (publishers: string) => string;
  readonly overtaken: (date: string) => string;
  readonly from: (publishers: string) => string;
  readonly inferred: (publisher: string) => string;
  readonly noAddress: string;
  readonly noText: string;
  readonly asOf: (date: string) => string;
  readonly undated: string;
  readonly newTab: string;
  readonly revision: (date: string) => string;
  readonly failed: string;
}

export const cardTexts: Catalogue<CardTexts> = {
  en: {
    close: 'Close',
    caveats: 'Keep in mind',
    facts: 'Verified against the sources',
    whatVerifiedMeans: 'What this means',
    verifiedMeans:
      'Each statement was compared with the sources cited for it, and stands in them; where no text of a source was at hand, the list says so. Nobody here repeated the measurements.',
    sources: 'Sources',
    source: (number, publisher) => `Source ${number}: ${publisher}`,
    disputedBy: 'disputed by',
    qualifiedBy: 'qualified by',
    goesBackTo: (publishers) => `goes back to ${publishers}`,
    overtaken: (date) => `Overtaken, ${date}:`,
    from: (publishers) => `from ${publishers}`,
    inferred: (publisher) => `${publisher} (inferred)`,
    noAddress: 'no address known',
    noText: 'not checked: no text at hand',
    asOf: (date) => `as of ${date}`,
    undated: 'undated',
    newTab: 'opens in a new tab',
    revision: (date) => `Dossier of ${date}`,
    failed: 'Caveat could not read its dossier. Reloading the page or the extension may help.',
  },
};

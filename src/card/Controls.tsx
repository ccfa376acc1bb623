import type { ComponentChildren } from 'preact';
import type { Language } from '../dossier/model/languages.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import { controlTexts } from './control-texts.ts';

/** The actions that a card offers. */
export interface Offers {
  /** The reader has chosen another level than the one that is kept, and can keep it instead. */
  readonly keep: boolean;
  /** Whether the page belongs to a site, which can be switched off. */
  readonly siteOff: boolean;
  /** How much a card shows that is opened by a press: More leads from a glance to it. */
  readonly opens: DetailLevel;
}

interface Props {
  readonly level: DetailLevel;
  readonly offers: Offers;
  readonly language: Language;
  readonly children?: ComponentChildren;
}

/** As much of it for good, and none of it on this site. */
export function Controls({ level, offers, language, children }: Props) {
  const texts = controlTexts[language];
  return (
    <div class="controls">
      {children}
      {offers.keep && (
        <button type="button" id="keep" class="keep" data-keep={level}>
          {texts.keep}
        </button>
      )}
      {offers.siteOff && (
        <button type="button" id="site-off" class="site-off" data-site-off>
          {texts.notHere}
        </button>
      )}
    </div>
  );
}

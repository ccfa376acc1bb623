import type { ComponentChildren } from 'preact';
import type { Language } from '../dossier/model/languages.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import { controlTexts } from './control-texts.ts';

/** The actions that a card offers. */
export interface Offers {
  /** True if the reader has chosen a level that differs from the saved one, and can save it. */
  readonly keep: boolean;
  /** True if the page belongs to a site, which can be switched off. */
  readonly siteOff: boolean;
  /** The level at which a click opens cards; More leads there from a glance. */
  readonly opens: DetailLevel;
}

interface Props {
  readonly level: DetailLevel;
  readonly offers: Offers;
  readonly language: Language;
  readonly children?: ComponentChildren;
}

/** The buttons that save the level of detail and switch Caveat off on this site. */
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

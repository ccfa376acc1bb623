import type { Language } from '../dossier/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../dossier/levels.ts';
import { controlTexts } from './control-texts.ts';

/** What a card offers besides more or less detail. */
export interface Offers {
  /** Whether the level is another than the one that is kept, so that it can be kept instead. */
  readonly keep: boolean;
  /** Whether the page belongs to a site, which can be switched off. */
  readonly siteOff: boolean;
}

interface Props {
  readonly level: DetailLevel;
  readonly offers: Offers;
  readonly language: Language;
}

/** More or less of it, here or for good, and none of it on this site. */
export function Controls({ level, offers, language }: Props) {
  const texts = controlTexts[language];
  const place = DETAIL_LEVELS.indexOf(level);
  return (
    <div class="controls">
      {offers.keep && (
        <button type="button" id="keep" class="keep" data-keep={level}>
          {texts.keep}
        </button>
      )}
      <Step id="less" to={DETAIL_LEVELS[place - 1]} label={texts.less} />
      <span class="level">{texts.levels[level]}</span>
      <Step id="more" to={DETAIL_LEVELS[place + 1]} label={texts.more} />
      {offers.siteOff && (
        <button type="button" id="site-off" class="site-off" data-site-off>
          {texts.notHere}
        </button>
      )}
    </div>
  );
}

interface StepProps {
  readonly id: string;
  readonly to: DetailLevel | undefined;
  readonly label: string;
}

/** Not `disabled` where there is no further step: the focus that is on it would be lost. */
function Step({ id, to, label }: StepProps) {
  return (
    <button type="button" id={id} data-detail={to ?? ''} aria-disabled={to ? undefined : 'true'}>
      {label}
    </button>
  );
}

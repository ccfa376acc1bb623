import type { Language } from '../dossier/model/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../dossier/model/levels.ts';
import { controlTexts } from './control-texts.ts';

interface Props {
  readonly level: DetailLevel;
  /** The level at which a click opens cards; More leads there from a glance. */
  readonly opens: DetailLevel;
  readonly language: Language;
}

/** The Less and More buttons. They are in the head, so that they do not move as the card grows under the pointer. */
export function Steps({ level, opens, language }: Props) {
  const texts = controlTexts[language];
  const place = DETAIL_LEVELS.indexOf(level);
  const isFromGlance = level === 'brief' && opens !== 'brief';
  return (
    <div class="steps">
      <Step id="less" to={DETAIL_LEVELS[place - 1]} label={texts.less} />
      <span class="level">{texts.levels[level]}</span>
      <Step id="more" to={isFromGlance ? opens : DETAIL_LEVELS[place + 1]} label={texts.more} />
    </div>
  );
}

interface StepProps {
  readonly id: string;
  readonly to: DetailLevel | undefined;
  readonly label: string;
}

/** Without a further step it is only aria-disabled, as a disabled button would lose the focus. */
function Step({ id, to, label }: StepProps) {
  return (
    <button type="button" id={id} data-detail={to ?? ''} aria-disabled={to ? undefined : 'true'}>
      {label}
    </button>
  );
}

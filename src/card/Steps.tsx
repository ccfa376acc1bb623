import type { Language } from '../dossier/model/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../dossier/model/levels.ts';
import { controlTexts } from './control-texts.ts';

interface Props {
  readonly level: DetailLevel;
  /** How much a card shows that is opened by a press: a glance leads there. */
  readonly opens: DetailLevel;
  readonly language: Language;
}

/** Less and more of it. They stand in the head, so that they stay where they are while the card grows under the pointer. */
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

/** Not `disabled` where there is no further step: the focus that is on it would be lost. */
function Step({ id, to, label }: StepProps) {
  return (
    <button type="button" id={id} data-detail={to ?? ''} aria-disabled={to ? undefined : 'true'}>
      {label}
    </button>
  );
}

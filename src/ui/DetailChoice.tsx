import { controlTexts } from '../card/control-texts.ts';
import type { Language } from '../dossier/model/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../dossier/model/levels.ts';
import { Choice } from './Choice.tsx';
import { settingsTexts } from './texts.ts';

interface Props {
  readonly detail: DetailLevel;
  readonly onChange: (detail: DetailLevel) => void;
  readonly language: Language;
}

/** The choice of a card's level of detail. */
export function DetailChoice({ detail, onChange, language }: Props) {
  const { names, levels } = settingsTexts[language];
  const { levels: labels } = controlTexts[language];
  return (
    <Choice
      name="detail"
      legend={names.detail}
      options={DETAIL_LEVELS.map((value) => ({ value, label: labels[value], hint: levels[value] }))}
      value={detail}
      onChange={onChange}
    />
  );
}

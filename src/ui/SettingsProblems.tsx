import type { Language } from '../dossier/model/languages.ts';
import { formatList } from '../platform/i18n.ts';
import { settingsTexts } from './texts.ts';
import type { UsedSettings } from './use-settings.ts';

interface Props extends Pick<UsedSettings, 'broken' | 'refusal'> {
  readonly language: Language;
}

/** Says which stored settings could not be read, and why a change could not be saved. */
export function SettingsProblems({ broken, refusal, language }: Props) {
  const texts = settingsTexts[language];
  const names = broken.map((name) => texts.names[name]);
  return (
    <>
      {names.length > 0 && (
        <p class="notice" role="alert">
          {texts.broken(formatList(names, language))}
        </p>
      )}
      {refusal !== null && (
        <p class="notice" role="alert">
          {texts.notSaved(refusal)}
        </p>
      )}
    </>
  );
}

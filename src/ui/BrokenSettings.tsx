import type { Language } from '../dossier/languages.ts';
import type { SettingName } from '../platform/settings.ts';
import { settingsTexts } from './texts.ts';

interface Props {
  readonly broken: readonly SettingName[];
  readonly language: Language;
}

/** Says which stored settings could not be read, to the one who can mend them. */
export function BrokenSettings({ broken, language }: Props) {
  if (broken.length === 0) return null;
  const texts = settingsTexts[language];
  return (
    <p class="notice" role="alert">
      {texts.broken(broken.map((name) => texts.names[name]).join(', '))}
    </p>
  );
}

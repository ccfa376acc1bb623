import { useState } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';
import { openShortcutSettings } from '../platform/shortcuts.ts';
import { settingsTexts } from '../ui/texts.ts';
import { popupTexts } from './texts.ts';

interface Props {
  /** '' if the command has no shortcut. */
  readonly keys: string;
  readonly language: Language;
}

/** Shows the shortcut for the next mention, with a button for changing it. */
export function ShortcutRow({ keys, language }: Props) {
  const texts = popupTexts[language];
  const { changeShortcuts, noShortcut, shortcutHelp } = settingsTexts[language];
  const [isRefused, setRefused] = useState(false);
  const change = async () => {
    if (await openShortcutSettings()) window.close();
    else setRefused(true);
  };
  return (
    <>
      <p class="shortcut">
        <span>{texts.nextMention}</span>
        {keys ? <kbd>{keys}</kbd> : <span class="hint">{noShortcut}</span>}
        <button type="button" aria-label={changeShortcuts} onClick={() => void change()}>
          {texts.change}
        </button>
      </p>
      {isRefused && (
        <p class="hint" role="alert">
          {shortcutHelp}
        </p>
      )}
    </>
  );
}

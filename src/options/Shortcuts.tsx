import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';
import { loadShortcuts, openShortcutSettings, type Shortcut } from '../platform/shortcuts.ts';
import { settingsTexts } from '../ui/texts.ts';
import { optionsTexts } from './texts.ts';

interface Props {
  readonly initial: readonly Shortcut[];
  readonly language: Language;
}

/** Lists the keyboard shortcuts, refreshed when the reader returns from changing them, with a button to do so. */
export function Shortcuts({ initial, language }: Props) {
  const texts = optionsTexts[language];
  const { noShortcut, changeShortcuts, shortcutHelp } = settingsTexts[language];
  const [shortcuts, setShortcuts] = useState(initial);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const reload = () => void loadShortcuts().then(setShortcuts);
    addEventListener('focus', reload);
    return () => removeEventListener('focus', reload);
  }, []);
  return (
    <>
      <h2>{texts.shortcuts}</h2>
      <dl>
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{texts.commands[name]}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{noShortcut}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={async () => setRefused(!(await openShortcutSettings()))}>
        {changeShortcuts}
      </button>
      {isRefused && (
        <p class="hint" role="alert">
          {shortcutHelp}
        </p>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Language } from '../dossier/languages.ts';
import type { Settings } from '../platform/settings.ts';
import { type FileProblem, readSettingsFile, writeSettingsFile } from '../platform/settings-file.ts';
import { type KeptSettings, resetSettings, restoreSettings, saveSettings } from '../platform/settings-store.ts';
import { FileProblems } from './FileProblems.tsx';
import { optionsTexts } from './texts.ts';

interface Props {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly language: Language;
}

/** What was done last, in words, with what was kept before it. */
type Outcome = { readonly done: string; readonly before: KeptSettings } | { readonly problems: readonly FileProblem[] };

/** All settings at once: to a file, from one, and back to how they were at the start; each can be undone. */
export function SettingsFile({ settings, isPrivate, language }: Props) {
  const texts = optionsTexts[language];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isUndone, setUndone] = useState(false);
  const tell = (next: Outcome) => {
    setUndone(false);
    setOutcome(next);
  };

  const importFrom = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = readSettingsFile(await file.text());
    // The same file, mended, is a change as well.
    input.value = '';
    if ('problems' in read) return tell(read);
    tell({ done: texts.imported(read.count), before: await saveSettings(read.settings, isPrivate) });
  };
  const reset = async () => tell({ done: texts.wasReset, before: await resetSettings(isPrivate) });
  const undo = async (before: KeptSettings) => {
    await restoreSettings(before, isPrivate);
    setOutcome(null);
    setUndone(true);
  };

  return (
    <>
      <h2>{texts.allSettings}</h2>
      <p class="hint">{texts.fileHint}</p>
      <p class="buttons">
        <a
          class="button"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(writeSettingsFile(settings))}`}
          download="caveat-settings.json"
        >
          {texts.exportFile}
        </a>
        <label class="button file">
          {texts.importFile}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => void importFrom(event.currentTarget)}
          />
        </label>
        <button type="button" onClick={() => void reset()}>
          {texts.reset}
        </button>
      </p>
      <div role="status" class="outcome">
        {isUndone && <p>{texts.undone}</p>}
        {outcome && 'done' in outcome && (
          <p>
            {outcome.done}{' '}
            <button type="button" onClick={() => void undo(outcome.before)}>
              {texts.undo}
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {outcome && 'problems' in outcome && <FileProblems problems={outcome.problems} language={language} />}
      </div>
    </>
  );
}

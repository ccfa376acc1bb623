import type { Language } from '../dossier/model/languages.ts';
import type { Settings } from '../platform/settings.ts';
import { writeSettingsFile } from '../platform/settings-file.ts';
import { FileProblems } from './FileProblems.tsx';
import { optionsTexts } from './texts.ts';
import { useOutcome } from './use-outcome.ts';

interface Props {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly language: Language;
}

/** Exports, imports and resets all settings; an import or reset can be undone. */
export function SettingsFile({ settings, isPrivate, language }: Props) {
  const texts = optionsTexts[language];
  const { outcome, importFrom, reset, undo } = useOutcome(isPrivate);
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
        {outcome?.kind === 'done' && (
          <p>
            {outcome.count !== null && texts.imported(outcome.count)}
            {outcome.count === null && (isPrivate ? texts.wasResetPrivate : texts.wasReset)}{' '}
            <button type="button" onClick={() => void undo(outcome)}>
              {texts.undo}
            </button>
          </p>
        )}
        {outcome?.kind === 'undone' && (
          <p tabIndex={-1} ref={takeFocus}>
            {texts.undone}
          </p>
        )}
      </div>
      <div role="alert">
        {outcome?.kind === 'wrong-file' && <FileProblems problems={outcome.problems} language={language} />}
        {outcome?.kind === 'done' && outcome.refusal !== null && (
          <p class="notice">{texts.failed.save(outcome.refusal)}</p>
        )}
        {outcome?.kind === 'failed' && <p class="notice">{texts.failed[outcome.step](outcome.reason)}</p>}
      </div>
    </>
  );
}

/** Focuses an element that replaces the button just pressed. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

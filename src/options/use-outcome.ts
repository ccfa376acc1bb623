import { useEffect, useState } from 'preact/hooks';
import { type FileProblem, MAX_FILE_BYTES, readSettingsFile } from '../platform/settings-file.ts';
import {
  type Change,
  onSettingsChanged,
  resetSettings,
  saveSettings,
  stillHolds,
  undoChange,
} from '../platform/settings-store.ts';

export interface Done {
  readonly kind: 'done';
  /** The number of imported settings; null if all were reset. */
  readonly count: number | null;
  readonly change: Change;
  /** The browser's message if it failed to undo the change, else null. */
  readonly refusal: string | null;
}

/** The outcome of the last import, reset or undo. */
export type Outcome =
  | Done
  | { readonly kind: 'undone' }
  | { readonly kind: 'wrong-file'; readonly problems: readonly FileProblem[] }
  /** The browser could not read the file or save the settings; `reason` is its message. */
  | { readonly kind: 'failed'; readonly step: 'read' | 'save'; readonly reason: string };

/** Imports, resets and restores all settings, and keeps the outcome for as long as it can be undone. */
export function useOutcome(isPrivate: boolean) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome?.kind !== 'done') return;
    const stop = new AbortController();
    const drop = async () => {
      if (await stillHolds(outcome.change, isPrivate)) return;
      setOutcome((now) => (now === outcome ? null : now));
    };
    // Undoing must not discard later changes, wherever they were made.
    onSettingsChanged(() => void drop(), stop.signal);
    return () => stop.abort();
  }, [outcome, isPrivate]);

  const act = async (action: () => Promise<Outcome>) => {
    const failed = (error: unknown): Outcome => ({ kind: 'failed', step: 'save', reason: String(error) });
    setOutcome(await action().catch(failed));
  };
  const take = async (text: string): Promise<Outcome> => {
    const read = readSettingsFile(text);
    if ('problems' in read) return { kind: 'wrong-file', problems: read.problems };
    return done(read.count, await saveSettings(read.settings, isPrivate));
  };

  return {
    outcome,
    async importFrom(input: HTMLInputElement) {
      const [file] = input.files ?? [];
      if (!file) return;
      let text: string;
      try {
        if (file.size > MAX_FILE_BYTES)
          return setOutcome({ kind: 'wrong-file', problems: [{ kind: 'too-large', bytes: file.size }] });
        text = await file.text();
      } catch (error) {
        return setOutcome({ kind: 'failed', step: 'read', reason: String(error) });
      } finally {
        // Otherwise choosing the same file again, once corrected, would fire no change event.
        input.value = '';
      }
      await act(() => take(text));
    },
    reset: () => act(async () => done(null, await resetSettings(isPrivate))),
    async undo(outcome: Done) {
      try {
        await undoChange(outcome.change, isPrivate);
        setOutcome({ kind: 'undone' });
      } catch (error) {
        // Keeps the button, so that the reader can try again.
        setOutcome({ ...outcome, refusal: String(error) });
      }
    },
  };
}

const done = (count: number | null, change: Change): Done => ({ kind: 'done', count, change, refusal: null });

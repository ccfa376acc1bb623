import { useEffect, useState } from 'preact/hooks';
import { type FileProblem, readSettingsFile } from '../platform/settings-file.ts';
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
  /** So many were imported; null where all were reset. */
  readonly count: number | null;
  readonly change: Change;
  /** Why the browser did not undo it; null where it was not to. */
  readonly refusal: string | null;
}

/** What came of what was done last with all settings. */
export type Outcome =
  | Done
  | { readonly kind: 'undone' }
  | { readonly kind: 'wrong-file'; readonly problems: readonly FileProblem[] }
  /** The browser did not read the file, or did not keep the settings; `reason` is what it says of it. */
  | { readonly kind: 'failed'; readonly step: 'read' | 'save'; readonly reason: string };

export function useOutcome(isPrivate: boolean) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome?.kind !== 'done') return;
    const stop = new AbortController();
    const drop = async () => {
      if (await stillHolds(outcome.change, isPrivate)) return;
      setOutcome((now) => (now === outcome ? null : now));
    };
    // What was set since, here or elsewhere, is not undone with it.
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
        text = await file.text();
      } catch (error) {
        return setOutcome({ kind: 'failed', step: 'read', reason: String(error) });
      } finally {
        // The same file, mended, is a change as well.
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
        // It can be tried again.
        setOutcome({ ...outcome, refusal: String(error) });
      }
    },
  };
}

const done = (count: number | null, change: Change): Done => ({ kind: 'done', count, change, refusal: null });

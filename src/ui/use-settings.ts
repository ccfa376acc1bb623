import { useEffect, useState } from 'preact/hooks';
import type { ReadSettings, SettingName, Settings } from '../platform/settings.ts';
import { loadSettings, onSettingsChanged, saveSetting } from '../platform/settings-store.ts';

export interface UsedSettings extends ReadSettings {
  /** Why the browser did not keep what was set last, as it says; null where it did. */
  readonly refusal: string | null;
  /** False where the browser did not keep it. */
  save<N extends SettingName>(name: N, value: Settings[N]): Promise<boolean>;
}

/** The settings as they are kept, now and after every change, whoever makes it. */
export function useSettings(initial: ReadSettings, isPrivate: boolean): UsedSettings {
  const [read, setRead] = useState(initial);
  // Another object each time: what was switched is then drawn as it is kept.
  const [refusal, setRefusal] = useState<{ readonly reason: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const reload = () => void loadSettings(isPrivate).then(setRead);
    onSettingsChanged(reload, stop.signal);
    // Something may have changed since they were loaded first.
    reload();
    return () => stop.abort();
  }, [isPrivate]);
  return {
    ...read,
    refusal: refusal?.reason ?? null,
    async save(name, value) {
      try {
        await saveSetting(name, value, isPrivate);
        setRefusal(null);
        return true;
      } catch (error) {
        setRefusal({ reason: String(error) });
        return false;
      }
    },
  };
}

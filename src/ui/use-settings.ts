import { useEffect, useState } from 'preact/hooks';
import type { ReadSettings, SettingName, Settings } from '../platform/settings.ts';
import { loadSettings, onSettingsChanged, saveSetting } from '../platform/settings-store.ts';

export interface UsedSettings extends ReadSettings {
  /** The browser's message if it could not save the last change, else null. */
  readonly refusal: string | null;
  /** Saves one setting. Resolves to false if the browser could not. */
  save<N extends SettingName>(name: N, value: Settings[N]): Promise<boolean>;
}

/** Returns the stored settings, and rerenders after every change, including those made elsewhere. */
export function useSettings(initial: ReadSettings, isPrivate: boolean): UsedSettings {
  const [read, setRead] = useState(initial);
  // A new object each time: even a repeated failure rerenders, so that the switch shows the stored value again.
  const [refusal, setRefusal] = useState<{ readonly reason: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const reload = () => void loadSettings(isPrivate).then(setRead);
    onSettingsChanged(reload, stop.signal);
    // They may have changed between the first load and the listener above.
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

import { useEffect, useState } from 'preact/hooks';
import type { ReadSettings, SettingName, Settings } from '../platform/settings.ts';
import { loadSettings, onSettingsChanged, saveSetting } from '../platform/settings-store.ts';

export interface UsedSettings extends ReadSettings {
  save<N extends SettingName>(name: N, value: Settings[N]): void;
}

/** The settings as they are kept, now and after every change, whoever makes it. */
export function useSettings(initial: ReadSettings, isPrivate: boolean): UsedSettings {
  const [read, setRead] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    onSettingsChanged(() => void loadSettings(isPrivate).then(setRead), stop.signal);
    return () => stop.abort();
  }, [isPrivate]);
  return { ...read, save: (name, value) => void saveSetting(name, value, isPrivate) };
}

/** Settings as they are stored, for this document. */
import { askBackground } from '../platform/messages/ask.ts';
import { native } from '../platform/native.ts';
import { SETTING_NAMES, type SettingsSource, type StoredSettings } from '../platform/stored-settings.ts';

/** Reads them at each change; before the first `reload` nothing is read. */
export function watchSettings(signal: AbortSignal): SettingsSource {
  const { local, onChanged } = native.storage;
  const subscribers = new Set<(stored: StoredSettings) => void>();
  let current: StoredSettings = {};
  // A content script cannot reach what is set in private windows.
  const load = async (): Promise<StoredSettings> =>
    native.extension.inIncognitoContext ? askBackground('settings', {}) : local.get([...SETTING_NAMES]);
  const reload = () => {
    load().then(
      (stored) => {
        if (signal.aborted) return;
        current = stored;
        for (const changed of subscribers) changed(stored);
      },
      () => {
        // The extension is gone, and its last settings hold.
      },
    );
  };
  onChanged.addListener(reload);
  signal.addEventListener('abort', () => onChanged.removeListener(reload));
  return {
    current: () => current,
    subscribe(changed, until) {
      subscribers.add(changed);
      until.addEventListener('abort', () => subscribers.delete(changed));
    },
    reload,
  };
}

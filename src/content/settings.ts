/** Settings as they are stored, for this document. */
import { createUntil } from '../dom/until.ts';
import { askBackground } from '../platform/messages/ask.ts';
import { native } from '../platform/native.ts';
import { SETTING_NAMES, type SettingsSource, type StoredSettings } from '../platform/stored-settings.ts';

/** Reads them at each change; before the first `reload` nothing is read. */
export function watchSettings(signal: AbortSignal): SettingsSource {
  const { extension, storage } = native;
  const subscribers = createUntil<(stored: StoredSettings) => void>();
  let current: StoredSettings = {};
  const reload = async () => {
    try {
      // A content script cannot reach what is set in private windows.
      current = extension.inIncognitoContext
        ? { ...(await askBackground('settings', {})) }
        : await storage.local.get([...SETTING_NAMES]);
    } catch {
      // The extension is gone or, in a private window, its background does not answer: the last settings hold.
      return;
    }
    if (signal.aborted) return;
    for (const { value: changed, signal: end } of subscribers.held()) if (!end.aborted) changed(current);
  };
  storage.onChanged.addListener(reload);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(reload));
  return {
    current: () => current,
    subscribe: subscribers.add,
    reload: () => void reload(),
  };
}

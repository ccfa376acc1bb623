/** The settings as they hold for this document. */
import { askBackground } from '../platform/messages/ask.ts';
import { native } from '../platform/native.ts';
import { readSettings, type Settings } from '../platform/settings.ts';

export interface WatchedSettings {
  /** Reads them, now and again, and tells. */
  reload(): void;
}

/** Tells the settings whenever they were read; where the extension is gone, nothing is told any more. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): WatchedSettings {
  const { local, onChanged } = native.storage;
  // What was switched in private windows is out of a content script's reach.
  const isPrivate = native.extension.inIncognitoContext;
  const load = async () => (isPrivate ? askBackground('settings', {}) : readSettings(await local.get(null)).settings);
  const reload = () => {
    load().then(
      (settings) => signal.aborted || tell(settings),
      () => {},
    );
  };
  onChanged.addListener(reload);
  signal.addEventListener('abort', () => onChanged.removeListener(reload));
  return { reload };
}

/** Switched on or off, for the site of the whole tab. */
import { hasSitesOff, isSwitchedOff, type SettingsSource, type StoredSettings } from '../platform/stored-settings.ts';
import { tabSite } from '../platform/tab-site.ts';

/** Starts a session whenever the page is switched on; its signal aborts when it is switched off. */
export function followSwitch(
  settings: SettingsSource,
  start: (session: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let session: AbortController | null = null;
  let turns = 0;
  const apply = async (stored: StoredSettings) => {
    const turn = ++turns;
    const isOff = isSwitchedOff(stored, hasSitesOff(stored) ? await tabSite() : '');
    // Settings that came while the site was asked for go before these.
    if (signal.aborted || turn !== turns || isOff !== (session !== null)) return;
    session?.abort();
    session = isOff ? null : new AbortController();
    if (session) start(AbortSignal.any([signal, session.signal]));
  };
  settings.subscribe((stored) => void apply(stored).catch(() => {}), signal);
}

/** Switched on or off, for the site of the whole tab. */
import { isSwitchedOff, type SettingsSource, sitesOffIn } from '../platform/stored-settings.ts';
import { tabSite } from '../platform/tab-site.ts';

/** Starts a session whenever the page is switched on; its signal aborts when it is switched off. */
export function followSwitch(
  settings: SettingsSource,
  start: (session: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let session: AbortController | null = null;
  settings.subscribe(async (stored) => {
    const site = sitesOffIn(stored).length > 0 ? await tabSite().catch(() => '') : '';
    // Settings that came while the site was asked for go before these.
    const isOff = isSwitchedOff(stored, site);
    if (signal.aborted || stored !== settings.current() || isOff !== (session !== null)) return;
    session?.abort();
    session = isOff ? null : new AbortController();
    if (session) start(AbortSignal.any([signal, session.signal]));
  }, signal);
}

/** Switched on or off, for the site of the whole tab. */
import type { Lifetime } from '../dom/lifetime.ts';
import { isSwitchedOff, type SettingsSource, type StoredSettings, sitesOffIn } from '../platform/stored-settings.ts';
import { tabSite } from '../platform/tab-site.ts';

/** Starts a session whenever the page is switched on; its signal aborts when it is switched off. */
export function followSwitch(
  settings: SettingsSource,
  start: (session: AbortSignal) => void,
  { signal, report }: Lifetime,
): void {
  let session: AbortController | null = null;
  const apply = async (stored: StoredSettings) => {
    const isOff = isSwitchedOff(stored, sitesOffIn(stored).length > 0 ? await tabSite() : '');
    // Settings that came while the site was asked for go before these.
    if (signal.aborted || stored !== settings.current() || isOff !== (session !== null)) return;
    session?.abort();
    session = isOff ? null : new AbortController();
    if (session) start(AbortSignal.any([signal, session.signal]));
  };
  // While the site of the tab is not known, the page stays as it is.
  settings.subscribe((stored) => void apply(stored).catch(report), signal);
}

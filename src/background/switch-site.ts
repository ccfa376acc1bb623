import type { SiteSwitched } from '../platform/messages/background.ts';
import { loadSettings, saveSetting } from '../platform/settings-store.ts';

/**
 * Switches a site off, or on again; where the stored list cannot be read, nothing is changed: it would be lost.
 * @throws where there is no site
 */
export async function switchSite(site: string, on: boolean, isPrivate: boolean): Promise<SiteSwitched> {
  if (site === '') throw new Error('Caveat: a page without a host name has no site to switch');
  const { settings, broken } = await loadSettings(isPrivate);
  if (broken.includes('sitesOff')) return { site, isListBroken: true };
  const others = settings.sitesOff.filter((other) => other !== site);
  await saveSetting('sitesOff', on ? others : [...others, site], isPrivate);
  return { site, isListBroken: false };
}

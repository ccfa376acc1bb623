import { loadSettings, saveSetting } from '../platform/settings-store.ts';

/**
 * Switches a site off, or on again.
 * @throws where there is no site, and where the stored list cannot be read: it would be lost
 */
export async function switchSite(site: string, on: boolean, isPrivate: boolean): Promise<void> {
  if (site === '') throw new Error('Caveat: a page without a host name has no site to switch');
  const { settings, broken } = await loadSettings(isPrivate);
  if (broken.includes('sitesOff')) throw new Error('Caveat: the stored list of sites switched off cannot be read');
  const others = settings.sitesOff.filter((other) => other !== site);
  await saveSetting('sitesOff', on ? others : [...others, site], isPrivate);
}

import type { SiteSwitched } from '../platform/messages/background.ts';
import { loadSettings, saveSetting } from '../platform/settings-store.ts';

/**
 * Switches a site off, or on again. Changes nothing if the stored list cannot be read, as saving would overwrite it.
 * @throws Error if `site` is ''
 */
export async function switchSite(site: string, on: boolean, isPrivate: boolean): Promise<SiteSwitched> {
  if (site === '') throw new Error('Caveat: this page has no host name, so there is no site to switch');
  const { settings, broken } = await loadSettings(isPrivate);
  if (broken.includes('sitesOff')) return { site, isListBroken: true };
  const others = settings.sitesOff.filter((other) => other !== site);
  await saveSetting('sitesOff', on ? others : [...others, site], isPrivate);
  return { site, isListBroken: false };
}

import type { SiteSwitched } from '../platform/messages/background.ts';
import { loadSettings, saveSetting } from '../platform/settings-store.ts';
import { isFull } from '../platform/sites-off.ts';

/**
 * Switches a site off, or on again. Changes nothing if the stored list is full or, as saving would overwrite it, cannot be
 * read.
 * @throws Error if `site` is ''
 */
export async function switchSite(site: string, on: boolean, isPrivate: boolean): Promise<SiteSwitched> {
  if (site === '') throw new Error('Caveat: this page has no host name, so there is no site to switch');
  const { settings, broken } = await loadSettings(isPrivate);
  if (broken.includes('sitesOff')) return { site, problem: 'broken' };
  const others = settings.sitesOff.filter((other) => other !== site);
  if (!on && isFull(others)) return { site, problem: 'full' };
  await saveSetting('sitesOff', on ? others : [...others, site], isPrivate);
  return { site, problem: null };
}

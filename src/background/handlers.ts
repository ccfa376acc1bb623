/** What the background answers. */

import { describe } from '../dossier/describe.ts';
import bundled from '../dossier/dossier.json';
import { parseDossier } from '../dossier/validate.ts';
import type { BackgroundResults, backgroundContract } from '../platform/messages/background.ts';
import type { Handlers } from '../platform/messages/receive.ts';
import { loadSettings } from '../platform/settings-store.ts';
import type { Tabs } from './tabs.ts';

export function createHandlers(tabs: Tabs): Handlers<typeof backgroundContract, BackgroundResults> {
  let dossier: ReturnType<typeof parseDossier> | null = null;
  return {
    describe({ entity, level }) {
      dossier ??= parseDossier(bundled);
      return describe(dossier, entity, level, 'en');
    },
    countChanged(_, { tab }) {
      if (tab?.id !== undefined) tabs.relink(tab.id);
      return null;
    },
    settings: async (_, { tab }) => (await loadSettings(tab?.incognito ?? false)).settings,
    tabSite: async (_, { tab }) => (tab?.id === undefined ? '' : topSite(tabs, tab.id)),
  };
}

/** The site of a tab's top frame; '' where it has no script of ours. */
async function topSite(tabs: Tabs, tabId: number, tries = 3): Promise<string> {
  try {
    return (await tabs.link(tabId).top).site;
  } catch {
    // Another frame's message may have had the tab linked anew meanwhile.
    return tries > 1 ? topSite(tabs, tabId, tries - 1) : '';
  }
}

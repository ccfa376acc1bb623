/** Answers to the messages that the background receives. */
import type { BackgroundResults, backgroundContract } from '../platform/messages/background.ts';
import type { Handlers } from '../platform/messages/receive.ts';
import { loadSettings, saveSetting } from '../platform/settings-store.ts';
import type { DossierService } from './dossier.tsx';
import { switchSite } from './switch-site.ts';
import type { Tabs } from './tabs.ts';
import { ANSWER_MS, wait } from './wait.ts';

export function createHandlers(
  tabs: Tabs,
  dossier: DossierService,
): Handlers<typeof backgroundContract, BackgroundResults> {
  return {
    card: ({ entity, level, language, offers }) => dossier.renderCard(entity, level, language, offers),
    copy: ({ id, as, language }) => dossier.copyText(id, as, language),
    tellTab({ message }, { tab }) {
      if (tab?.id !== undefined) void tabs.tell(tab.id, message);
      return null;
    },
    settings: async (_, { tab }) => (await loadSettings(tab?.incognito ?? false)).settings,
    async keepDetail({ level }, { tab }) {
      await saveSetting('detail', level, tab?.incognito ?? false);
      return null;
    },
    async switchSite({ on }, { tab }) {
      // Determined here rather than taken from the message, so that no page can switch off another site.
      const site = tab?.id === undefined ? '' : await topSite(tabs, tab.id);
      return switchSite(site, on, tab?.incognito ?? false);
    },
    tabSite: async (_, { tab }) => (tab?.id === undefined ? '' : topSite(tabs, tab.id)),
  };
}

/** Returns the site of a tab's top frame; '' if that has no Caveat script or does not answer. */
async function topSite(tabs: Tabs, tabId: number): Promise<string> {
  return (await Promise.race([tabs.link(tabId).top, wait(ANSWER_MS)]))?.site ?? '';
}

/** What the background answers. */
import type { BackgroundResults, backgroundContract } from '../platform/messages/background.ts';
import type { Handlers } from '../platform/messages/receive.ts';
import { loadSettings, saveSetting } from '../platform/settings-store.ts';
import { ANSWER_MS, wait } from './answer.ts';
import { copyText, renderCard } from './dossier.tsx';
import { switchSite } from './switch-site.ts';
import type { Tabs } from './tabs.ts';

export function createHandlers(tabs: Tabs): Handlers<typeof backgroundContract, BackgroundResults> {
  return {
    card: ({ entity, level, language, offers }) => renderCard(entity, level, language, offers),
    copy: ({ id, as, language }) => copyText(id, as, language),
    countChanged(_, { tab }) {
      if (tab?.id !== undefined) tabs.relink(tab.id);
      return null;
    },
    tellTab({ message }, { tab }) {
      // A frame that came after the link was made, and has nothing to count, is reached by a new one only.
      if (tab?.id !== undefined) tabs.relink(tab.id).tell(message);
      return null;
    },
    settings: async (_, { tab }) => (await loadSettings(tab?.incognito ?? false)).settings,
    async keepDetail({ level }, { tab }) {
      await saveSetting('detail', level, tab?.incognito ?? false);
      return null;
    },
    async switchSite({ on }, { tab }) {
      // Asked for here, not told: no page can have another site switched off.
      const site = tab?.id === undefined ? '' : await topSite(tabs, tab.id);
      return switchSite(site, on, tab?.incognito ?? false);
    },
    tabSite: async (_, { tab }) => (tab?.id === undefined ? '' : topSite(tabs, tab.id)),
  };
}

/** The site of a tab's top frame; '' where it has no script of ours, or does not answer. */
async function topSite(tabs: Tabs, tabId: number, tries = 3): Promise<string> {
  try {
    return (await Promise.race([tabs.link(tabId).top, wait(ANSWER_MS)]))?.site ?? '';
  } catch {
    // Another frame's message may have had the tab linked anew meanwhile.
    return tries > 1 ? topSite(tabs, tabId, tries - 1) : '';
  }
}

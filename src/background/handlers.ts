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
    tabSite: async (_, { tab }) => (tab?.id === undefined ? '' : (await tabs.link(tab.id).top).site),
  };
}

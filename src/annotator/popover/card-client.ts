/** Requests cards and their actions from the background. */
import type { DetailLevel } from '../../dossier/model/levels.ts';
import { languageFor } from '../../platform/i18n.ts';
import { askBackground } from '../../platform/messages/ask.ts';
import type { SiteSwitched } from '../../platform/messages/background.ts';
import type { StyledCard } from '../../platform/messages/card.ts';
import { native } from '../../platform/native.ts';
import type { Settings } from '../../platform/settings.ts';
import { tabSite } from '../../platform/tab-site.ts';

export interface CardClient {
  /**
   * The card of an entity, cached until `clear`. @throws if the background does not answer
   * @param isChosen true if the level was chosen in the card, which then offers to keep it
   */
  card(entity: string, level: DetailLevel, isChosen: boolean): Promise<StyledCard>;
  /** Forgets all cards, because their content may have changed. */
  clear(): void;
  /** The text to copy for a claim or disagreement: a citation, or a note on a mistake in it. */
  copyText(id: string, as: string): Promise<string>;
  /** Makes all cards show this level from now on. */
  keepDetail(level: DetailLevel): Promise<unknown>;
  /** Switches the tab's site on or off. */
  switchSite(isOn: boolean): Promise<SiteSwitched>;
}

export const languageOf = (settings: Settings) => languageFor(settings, native.i18n.getUILanguage());

/** @param unanswered called when the background does not answer, as the extension may be gone */
export function createCardClient(settings: () => Settings, unanswered: () => void): CardClient {
  const cards = new Map<string, Promise<StyledCard>>();
  let site: Promise<string> | null = null;

  /** The tab's site, asked for once; '' if it has none. Then cards do not offer to switch it off. */
  const siteOnce = () => {
    site ??= tabSite().catch(() => {
      site = null;
      return '';
    });
    return site;
  };
  const ask = async (entity: string, level: DetailLevel, isChosen: boolean) => {
    try {
      const { detail } = settings();
      const offers = { keep: isChosen && level !== detail, siteOff: (await siteOnce()) !== '', opens: detail };
      return await askBackground('card', { entity, level, language: languageOf(settings()), offers });
    } catch (error) {
      unanswered();
      throw error;
    }
  };
  return {
    card(entity, level, isChosen) {
      const key = `${level} ${isChosen} ${entity}`;
      const card = cards.get(key) ?? ask(entity, level, isChosen);
      cards.set(key, card);
      card.catch(() => cards.delete(key));
      return card;
    },
    clear() {
      cards.clear();
      site = null;
    },
    copyText: (id, as) => askBackground('copy', { id, as, language: languageOf(settings()) }),
    keepDetail: (level) => askBackground('keepDetail', { level }),
    switchSite: (on) => askBackground('switchSite', { on }),
  };
}

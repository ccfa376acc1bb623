/** Cards and their actions, asked of the background. */
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
   * The card of an entity, which stays ready for the next time. @throws if the background does not answer
   * @param isChosen the level was chosen in the card, and may be kept
   */
  card(entity: string, level: DetailLevel, isChosen: boolean): Promise<StyledCard>;
  /** Forgets the cards: something in them may have changed. */
  clear(): void;
  /** The text to copy: of a claim or disagreement as a citation, or a note on a mistake in it. */
  copyText(id: string, as: string): Promise<string>;
  /** Has all cards show as much from now on. */
  keepDetail(level: DetailLevel): Promise<unknown>;
  /** Switches the site of the tab off, or on again. */
  switchSite(isOn: boolean): Promise<SiteSwitched>;
}

export const languageOf = (settings: Settings) => languageFor(settings, native.i18n.getUILanguage());

/** @param unanswered is called when the background does not answer: the extension may be gone */
export function createCardClient(settings: () => Settings, unanswered: () => void): CardClient {
  const cards = new Map<string, Promise<StyledCard>>();
  let site: Promise<string> | null = null;

  /** Without a site a card does not offer to switch it off. */
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
    clear: () => cards.clear(),
    copyText: (id, as) => askBackground('copy', { id, as, language: languageOf(settings()) }),
    keepDetail: (level) => askBackground('keepDetail', { level }),
    switchSite: (on) => askBackground('switchSite', { on }),
  };
}

import type { DetailLevel } from '../../dossier/model/levels.ts';
import type { StyledCard } from '../../platform/messages/card.ts';

export interface Cards {
  /** @param isChosen whether the reader asked for this level in the card, and may keep it */
  of(entity: string, level: DetailLevel, isChosen: boolean): Promise<StyledCard>;
  /** Has them asked for anew: something that they say holds no more. */
  clear(): void;
}

/** Cards that stay ready for the next time. A background that could not answer is asked again. */
export function createCards(ask: Cards['of']): Cards {
  const known = new Map<string, Promise<StyledCard>>();
  return {
    of(entity, level, isChosen) {
      const key = `${level} ${isChosen} ${entity}`;
      const card = known.get(key) ?? ask(entity, level, isChosen);
      known.set(key, card);
      card.catch(() => known.delete(key));
      return card;
    },
    clear: () => known.clear(),
  };
}

import type { DetailLevel } from '../../dossier/levels.ts';
import type { StyledCard } from '../../platform/messages/card.ts';

export interface Cards {
  of(entity: string, level: DetailLevel): Promise<StyledCard>;
  /** Has them asked for anew: something that they say holds no more. */
  clear(): void;
}

/** Cards that stay ready for the next time. A background that could not answer is asked again. */
export function createCards(ask: (entity: string, level: DetailLevel) => Promise<StyledCard>): Cards {
  const known = new Map<string, Promise<StyledCard>>();
  return {
    of(entity, level) {
      const key = `${level} ${entity}`;
      const card = known.get(key) ?? ask(entity, level);
      known.set(key, card);
      card.catch(() => known.delete(key));
      return card;
    },
    clear: () => known.clear(),
  };
}

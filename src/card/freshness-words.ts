/** Words the age of a dossier. */
import type { Freshness } from '../dossier/derive/age.ts';
import type { Language } from '../dossier/model/languages.ts';
import { type Catalogue, formatDate } from '../platform/i18n.ts';

type Dated = Exclude<Freshness['oldBy'], null>;

interface FreshnessTexts {
  readonly dates: Readonly<Record<Dated, (date: string) => string>>;
  readonly old: Readonly<Record<Dated, (date: string) => string>>;
}

const texts: Catalogue<FreshnessTexts> = {
  en: {
    dates: {
      revision: (date) => `Written ${date}`,
      newestSource: (date) => `newest source ${date}`,
      searched: (date) => `last looked for new ones ${date}`,
    },
    old: {
      revision: (date) =>
        `This was last revised on ${date}, more than six months ago. Later news may have overtaken it.`,
      newestSource: (date) =>
        `The newest source here is dated ${date}, more than six months ago. Later news may have overtaken it.`,
      searched: (date) =>
        `Newer sources were last looked for on ${date}, more than six months ago. Later news may have overtaken this.`,
    },
  },
  'zh-CN': {
    dates: {
      revision: (date) => `撰写于${date}`,
      newestSource: (date) => `最新来源：${date}`,
      searched: (date) => `最近一次查找新来源：${date}`,
    },
    old: {
      revision: (date) => `资料最后修订于${date}，已超过六个月：后来的消息可能已使其过时。`,
      newestSource: (date) => `这里最新的来源日期为${date}，已超过六个月：后来的消息可能已使其过时。`,
      searched: (date) => `最近一次查找新来源是在${date}，已超过六个月：后来的消息可能已使其过时。`,
    },
  },
};

/** Returns "Written 27 November 2026 · newest source 10 September 2026 · last looked for new ones 27 November 2026". */
export function freshnessWords(freshness: Freshness, language: Language, style: 'long' | 'short' = 'long'): string {
  return (['revision', 'newestSource', 'searched'] as const)
    .flatMap((name) => {
      const date = freshness[name];
      return date === null ? [] : texts[language].dates[name](formatDate(date, language, style));
    })
    .join(' · ');
}

/** Returns a warning about the dossier's age; null if it is not old. */
export function oldWords(freshness: Freshness, language: Language): string | null {
  const { oldBy } = freshness;
  const date = oldBy && freshness[oldBy];
  return oldBy && date ? texts[language].old[oldBy](formatDate(date, language)) : null;
}

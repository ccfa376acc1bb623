import type { Catalogue } from '../platform/i18n.ts';

type Part = 'caveats' | 'facts' | 'disagreements' | 'sources' | 'origins';

interface PartTexts {
  /** The accessible name of the row. */
  readonly row: string;
  readonly short: Readonly<Record<Part, string>>;
  /** Counts the items of a part that only the last level shows. */
  readonly added: (count: number) => string;
}

export const partTexts: Catalogue<PartTexts> = {
  en: {
    row: 'Parts of this card',
    short: { caveats: 'Limits', facts: 'Said', disagreements: 'Disagree', sources: 'Sources', origins: 'Origins' },
    added: (count) => `, ${count} of them at this level only`,
  },
  'zh-CN': {
    row: '本卡片的各部分',
    short: { caveats: '局限', facts: '说法', disagreements: '分歧', sources: '来源', origins: '出处' },
    added: (count) => `，其中 ${count} 条仅在此级别显示`,
  },
};

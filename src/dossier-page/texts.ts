import { type Catalogue, formatList } from '../platform/i18n.ts';

interface PageTexts {
  readonly contents: string;
  readonly options: string;
  readonly lead: string;
  /** Heads the chapter of statements that concern all of these entities. */
  readonly together: (names: readonly string[]) => string;
  readonly limitedBy: string;
  /** Heads the list of corrections and additions. */
  readonly changes: string;
  readonly changed: (count: number) => string;
  readonly added: (count: number) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly noLink: (id: string) => string;
}

export const pageTexts: Catalogue<PageTexts> = {
  en: {
    contents: 'Contents',
    options: 'Options',
    lead: 'Every statement on the cards, with its evidence. Quotations from sources with an address link to the quoted passage.',
    together: (names) => (names.length > 1 ? `${formatList(names, 'en')}, together` : names.join()),
    limitedBy: 'What limits it:',
    changes: 'Changes',
    changed: (count) => `Changed: ${count}`,
    added: (count) => `New: ${count}`,
    copied: 'Copied',
    notCopied: 'Could not copy',
    noLink: (id) => `Nothing in this dossier is named “${id}”. An earlier revision may have had it.`,
  },
  'zh-CN': {
    contents: '目录',
    options: '选项',
    lead: '卡片中的全部说法及其证据。来源有网址的，引用的词句链接到原文所在之处。',
    together: (names) => (names.length > 1 ? `同时涉及 ${formatList(names, 'zh-CN')}` : names.join()),
    limitedBy: '它的局限：',
    changes: '改动',
    changed: (count) => `改动：${count}`,
    added: (count) => `新增：${count}`,
    copied: '已复制',
    notCopied: '无法复制',
    noLink: (id) => `此资料中没有“${id}”。它可能出现在更早的修订中。`,
  },
};

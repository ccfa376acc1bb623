import { type Catalogue, formatList } from '../platform/i18n.ts';

interface PageTexts {
  readonly contents: string;
  readonly options: string;
  readonly lead: string;
  /** The chapter on what is said of all of these at once. */
  readonly together: (names: readonly string[]) => string;
  readonly limitedBy: string;
  readonly linkTo: (what: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly noLink: (id: string) => string;
}

export const pageTexts: Catalogue<PageTexts> = {
  en: {
    contents: 'Contents',
    options: 'Options',
    lead: 'Everything that Caveat can say. Each statement and source has a link of its own.',
    together: (names) => (names.length > 1 ? `${formatList(names, 'en')}, together` : names.join()),
    limitedBy: 'What limits it:',
    linkTo: (what) => `Link to: ${what}`,
    copied: 'Copied',
    notCopied: 'Could not copy',
    noLink: (id) => `This dossier has nothing named “${id}”. It may have had it in an earlier revision.`,
  },
  'zh-CN': {
    contents: '目录',
    options: '选项',
    lead: 'Caveat 能说明的全部内容。每条陈述和每个来源都有自己的链接。',
    together: (names) => (names.length > 1 ? `同时涉及 ${formatList(names, 'zh-CN')}` : names.join()),
    limitedBy: '它的局限：',
    linkTo: (what) => `链接：${what}`,
    copied: '已复制',
    notCopied: '无法复制',
    noLink: (id) => `此资料中没有“${id}”。它可能出现在更早的修订中。`,
  },
};

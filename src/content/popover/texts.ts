import type { Catalogue } from '../../platform/i18n.ts';

interface PopoverTexts {
  readonly close: string;
  readonly failed: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** What the content script says by itself; all else comes with the card. */
export const popoverTexts: Catalogue<PopoverTexts> = {
  en: {
    close: 'Close',
    failed: 'Caveat could not read its dossier. Reloading the page or the extension may help.',
    copied: 'Copied',
    notCopied: 'Could not copy',
  },
  'zh-CN': {
    close: '关闭',
    failed: 'Caveat 无法读取其资料。重新加载页面或扩展也许有用。',
    copied: '已复制',
    notCopied: '无法复制',
  },
};

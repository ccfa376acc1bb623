import type { Catalogue } from '../../platform/i18n.ts';

interface PopoverTexts {
  readonly close: string;
  readonly failed: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly kept: string;
  readonly notKept: string;
  readonly siteOff: (site: string) => string;
  readonly siteOffMeans: string;
  readonly notSwitched: string;
  readonly listBroken: string;
  readonly noAnswer: string;
  readonly undo: string;
}

/** What the content script says by itself; all else comes with the card. */
export const popoverTexts: Catalogue<PopoverTexts> = {
  en: {
    close: 'Close',
    failed: 'Caveat could not read its dossier. Reloading the page or the extension may help.',
    copied: 'Copied',
    notCopied: 'Could not copy',
    kept: 'All cards show this much now',
    notKept: 'Could not be saved',
    siteOff: (site) => `Off on ${site}`,
    siteOffMeans: 'Nothing is marked there any more. The toolbar button switches it on again.',
    notSwitched: 'Not changed',
    listBroken: 'This site could not be switched: the list of sites could not be read. The options page tells more.',
    noAnswer: 'This site could not be switched. Trying again, or reloading the page, may help.',
    undo: 'Undo',
  },
  'zh-CN': {
    close: '关闭',
    failed: 'Caveat 无法读取其资料。重新加载页面或扩展也许有用。',
    copied: '已复制',
    notCopied: '无法复制',
    kept: '以后的卡片都这样显示',
    notKept: '无法保存',
    siteOff: (site) => `已在 ${site} 关闭`,
    siteOffMeans: '该网站不再有任何标记。可用工具栏按钮重新打开。',
    notSwitched: '未更改',
    listBroken: '无法切换此网站：网站列表无法读取。详情见选项页。',
    noAnswer: '无法切换此网站。请重试，或重新加载页面。',
    undo: '撤销',
  },
};

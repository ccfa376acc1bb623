import type { Catalogue } from '../../platform/i18n.ts';
import type { SiteSwitched } from '../../platform/messages/background.ts';

interface PopoverTexts {
  readonly close: string;
  readonly failed: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notCounted: string;
  readonly kept: string;
  readonly notKept: string;
  readonly siteOff: (site: string) => string;
  readonly siteOffMeans: string;
  readonly notSwitched: string;
  readonly listProblem: Readonly<Record<NonNullable<SiteSwitched['problem']>, string>>;
  readonly noAnswer: string;
  readonly undo: string;
}

/** The texts that are shown without the background; all others come with the card. */
export const popoverTexts: Catalogue<PopoverTexts> = {
  en: {
    close: 'Close',
    failed: 'Caveat could not read its dossier. Reloading the page or the extension may help.',
    copied: 'Copied',
    notCopied: 'Could not copy',
    notCounted: 'Not done, to be safe: the page moved or covered the card. Please press again.',
    kept: 'All cards show this much now',
    notKept: 'Could not be saved',
    siteOff: (site) => `Off on ${site}`,
    siteOffMeans: 'Caveat marks nothing there now. To turn it back on, use the toolbar button.',
    notSwitched: 'Not changed',
    listProblem: {
      broken:
        'This site could not be switched because the list of sites is unreadable. See the options page for details.',
      full: 'This site could not be switched off because the list of sites is full. Take others off it on the options page.',
    },
    noAnswer: 'This site could not be switched. Trying again, or reloading the page, may help.',
    undo: 'Undo',
  },
  'zh-CN': {
    close: '关闭',
    failed: 'Caveat 无法读取其资料。请尝试重新加载页面或扩展。',
    copied: '已复制',
    notCopied: '无法复制',
    notCounted: '为安全起见未执行：网页移动或遮住了卡片。请再按一次。',
    kept: '以后的卡片都这样显示',
    notKept: '无法保存',
    siteOff: (site) => `已在 ${site} 上关闭`,
    siteOffMeans: 'Caveat 不再标记该网站。点击工具栏按钮可重新开启。',
    notSwitched: '未更改',
    listProblem: {
      broken: '无法切换此网站，因为网站列表无法读取。详情请见选项页。',
      full: '无法关闭此网站，因为网站列表已满。请在选项页重新开启其他网站。',
    },
    noAnswer: '无法切换此网站。请重试或重新加载页面。',
    undo: '撤销',
  },
};

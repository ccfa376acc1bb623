import type { Catalogue } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';

interface OptionsTexts {
  readonly title: string;
  readonly lead: string;
  readonly which: Readonly<Record<Settings['which'], string>>;
  readonly theme: Readonly<Record<Settings['theme'], string>>;
  /** Each language by its own name, so that whoever reads only that one finds it. */
  readonly language: Readonly<Record<Settings['language'], string>>;
  readonly badge: string;
  readonly sitesHint: string;
  readonly noSites: string;
  readonly addSite: string;
  readonly add: string;
  readonly remove: (site: string) => string;
  readonly notASite: (input: string) => string;
  readonly alreadyOff: (site: string) => string;
  readonly shortcuts: string;
  readonly noShortcut: string;
  readonly shortcutHint: string;
  readonly privateHint: string;
}

export const optionsTexts: Catalogue<OptionsTexts> = {
  en: {
    title: 'Caveat options',
    lead: 'Every change applies at once, in all open tabs.',
    which: { all: 'All mentions', first: 'First under each heading' },
    theme: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
    language: { browser: 'Same as the browser', en: 'English', 'zh-CN': '简体中文' },
    badge: 'Show the number of mentions',
    sitesHint: 'Caveat marks nothing on these sites.',
    noSites: 'No site is switched off.',
    addSite: 'Host name or address, such as example.org',
    add: 'Switch off',
    remove: (site) => `Switch ${site} on again`,
    notASite: (input) => `“${input}” is not a host name. Try one such as example.org.`,
    alreadyOff: (site) => `${site} is switched off already.`,
    shortcuts: 'Keyboard shortcuts',
    noShortcut: 'not set',
    shortcutHint:
      'To change them: chrome://extensions/shortcuts in Chromium; in Firefox, Add-ons and themes, the gear, Manage Extension Shortcuts.',
    privateHint: 'Private window: what you switch here lasts until it is closed and is not stored.',
  },
  'zh-CN': {
    title: 'Caveat 选项',
    lead: '每项更改立即生效，对所有已打开的标签页都有效。',
    which: { all: '所有提及', first: '每个标题下的第一处' },
    theme: { system: '跟随系统', light: '浅色', dark: '深色' },
    language: { browser: '跟随浏览器', en: 'English', 'zh-CN': '简体中文' },
    badge: '显示提及的次数',
    sitesHint: 'Caveat 不会在这些网站上做任何标记。',
    noSites: '没有关闭任何网站。',
    addSite: '主机名或网址，例如 example.org',
    add: '关闭',
    remove: (site) => `重新开启 ${site}`,
    notASite: (input) => `“${input}”不是主机名。请试试 example.org 这样的写法。`,
    alreadyOff: (site) => `${site} 已经关闭。`,
    shortcuts: '键盘快捷键',
    noShortcut: '未设置',
    shortcutHint:
      '如需更改：在 Chromium 中打开 chrome://extensions/shortcuts；在 Firefox 中打开“扩展和主题”，点击齿轮，选择“管理扩展快捷键”。',
    privateHint: '隐私窗口：在这里切换的设置只保留到窗口关闭，不会被存储。',
  },
};

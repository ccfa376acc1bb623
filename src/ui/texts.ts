import type { DetailLevel } from '../dossier/model/levels.ts';
import type { Catalogue } from '../platform/i18n.ts';
import type { SettingName } from '../platform/settings.ts';

interface SettingsTexts {
  readonly names: Readonly<Record<SettingName, string>>;
  /** Explains each level. */
  readonly levels: Readonly<Record<DetailLevel, string>>;
  readonly broken: (names: string) => string;
  /** `reason` is the browser's message. */
  readonly notSaved: (reason: string) => string;
  /** `max` is how many sites there can be. */
  readonly sitesFull: (max: number) => string;
  readonly noShortcut: string;
  readonly changeShortcuts: string;
  /** Instructions for when the browser's page cannot be opened for the reader. */
  readonly shortcutHelp: string;
}

/** Texts about settings that the popup and the options page share. */
export const settingsTexts: Catalogue<SettingsTexts> = {
  en: {
    names: {
      detail: 'Detail',
      paused: 'Pause everywhere',
      sitesOff: 'Sites switched off',
      which: 'Which mentions are marked',
      badge: 'Number on the toolbar button',
      theme: 'Theme',
      language: 'Language',
    },
    levels: {
      brief: 'Hover or click for a glance: claim, limits, sources.',
      standard: 'Hover for a glance, click for more facts and limits.',
      full: 'Hover for a glance, click for everything.',
    },
    broken: (names) =>
      `Some stored settings could not be read: ${names}. Their defaults are used, and the stored values stay until you change them here.`,
    notSaved: (reason) => `The browser could not save your change. ${reason}`,
    sitesFull: (max) =>
      `No more than ${max.toLocaleString('en')} sites can be switched off. Switch others on again first, on the options page.`,
    noShortcut: 'not set',
    changeShortcuts: 'Change shortcuts',
    shortcutHelp:
      'To change shortcuts, open chrome://extensions/shortcuts in Chromium. In Firefox, open “Add-ons and themes”, click the gear and choose “Manage Extension Shortcuts”.',
  },
  'zh-CN': {
    names: {
      detail: '详细程度',
      paused: '全部暂停',
      sitesOff: '已关闭的网站',
      which: '标记哪些提及',
      badge: '工具栏按钮上的数字',
      theme: '主题',
      language: '语言',
    },
    levels: {
      brief: '始终只显示概览：说法、局限与来源。',
      standard: '指针停留时显示概览；点击后显示更多事实与局限。',
      full: '指针停留时显示概览；点击后显示全部内容。',
    },
    broken: (names) => `有已存储的设置无法读取：${names}。现在使用默认值；已存储的内容会保留，直到您在这里更改。`,
    notSaved: (reason) => `浏览器未能保存刚才的更改。${reason}`,
    sitesFull: (max) => `最多只能关闭 ${max.toLocaleString('zh-CN')} 个网站。请先在选项页重新开启其他网站。`,
    noShortcut: '未设置',
    changeShortcuts: '更改快捷键',
    shortcutHelp:
      '如需更改：在 Chromium 中打开 chrome://extensions/shortcuts；在 Firefox 中打开“扩展和主题”，点击齿轮，选择“管理扩展快捷键”。',
  },
};

import type { CommandName } from '../platform/commands.ts';
import type { Catalogue } from '../platform/i18n.ts';
import type { Allowed, Settings } from '../platform/settings.ts';

interface OptionsTexts {
  readonly title: string;
  readonly lead: string;
  readonly which: Readonly<Record<Settings['which'], { readonly label: string; readonly hint: string }>>;
  readonly theme: Readonly<Record<Settings['theme'], string>>;
  /** Each language by its own name, so that its readers recognise it. */
  readonly language: Readonly<Record<Settings['language'], string>>;
  readonly sitesHint: string;
  readonly noSites: string;
  readonly addSite: string;
  readonly add: string;
  readonly remove: (site: string) => string;
  readonly notASite: (input: string) => string;
  readonly alreadyOff: (site: string) => string;
  readonly shortcuts: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly privateHint: string;
  readonly dossier: string;
  readonly dossierLink: (date: string) => string;
  readonly dossierHint: string;
  readonly allSettings: string;
  readonly fileHint: string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly reset: string;
  readonly imported: (count: number) => string;
  readonly wasReset: string;
  readonly wasResetPrivate: string;
  readonly undo: string;
  readonly undone: string;
  /** Messages by the step that failed; `reason` is the browser's message. */
  readonly failed: Readonly<Record<'read' | 'save', (reason: string) => string>>;
  readonly nothingChanged: string;
  readonly moreProblems: (count: number) => string;
  readonly fileProblem: {
    readonly tooLarge: (megabytes: number, max: number) => string;
    readonly notJson: (detail: string) => string;
    readonly noSettings: string;
    readonly unknown: (name: string) => string;
    readonly noSite: (value: string) => string;
    readonly tooManySites: (count: number, max: number) => string;
    readonly wrong: (name: string, value: string, expected: string) => string;
    readonly allowed: Readonly<Record<Extract<Allowed, string>, string>>;
    readonly oneOf: (values: readonly string[]) => string;
  };
}

export const optionsTexts: Catalogue<OptionsTexts> = {
  en: {
    title: 'Caveat options',
    lead: 'Changes apply immediately, in all open tabs.',
    which: {
      all: { label: 'All', hint: 'Every visible mention.' },
      first: {
        label: 'The first under each heading',
        hint: 'Each name once, then again after the next heading.',
      },
      none: {
        label: 'None; only the mention you jump to',
        hint: 'Nothing else is underlined. You can still jump to each mention from the toolbar popup or the keyboard.',
      },
    },
    theme: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
    language: { browser: 'Same as the browser', en: 'English', 'zh-CN': '简体中文' },
    sitesHint: 'Caveat marks nothing on these sites.',
    noSites: 'No sites are switched off.',
    addSite: 'Host name or address, such as example.org',
    add: 'Switch off',
    remove: (site) => `Switch ${site} on again`,
    notASite: (input) => `“${input}” is not a host name. Try one such as example.org.`,
    alreadyOff: (site) => `${site} is already switched off.`,
    shortcuts: 'Keyboard shortcuts',
    commands: {
      'next-mention': 'Go to the next mention and open its card',
      'previous-mention': 'Go to the previous mention and open its card',
    },
    privateHint: 'Private window: changes last until you close it and are not stored.',
    dossier: 'The dossier',
    dossierLink: (date) => `Read the full dossier, revised ${date}`,
    dossierHint:
      'Everything that the cards can show, on one page: each statement with its caveats, evidence and sources.',
    allSettings: 'All settings',
    fileHint:
      'Export the settings on this page, and nothing else, to a file that you can keep or import in another browser.',
    exportFile: 'Export',
    importFile: 'Import…',
    reset: 'Reset',
    imported: (count) => (count === 1 ? 'One setting was imported.' : `${count} settings were imported.`),
    wasReset: 'All settings were reset to their defaults.',
    wasResetPrivate: 'The settings of private windows were deleted. Those of ordinary windows apply here again.',
    undo: 'Undo',
    undone: 'Undone.',
    failed: {
      read: (reason) => `The file could not be read, and nothing was changed. ${reason}`,
      save: (reason) => `The browser could not save the settings. ${reason}`,
    },
    nothingChanged: 'Nothing was changed. Problems with the file:',
    moreProblems: (count) => `and ${count} more`,
    fileProblem: {
      tooLarge: (megabytes, max) =>
        `It has ${megabytes.toLocaleString('en')} MB and was not read: a settings file has ${max} MB at most.`,
      notJson: (detail) => `It is not JSON: ${detail}`,
      noSettings: 'It contains no settings. A settings file has names and values, such as { "theme": "dark" }.',
      unknown: (name) => `${name}: there is no setting with this name.`,
      noSite: (value) => `sitesOff: "${value}" is not a host name such as example.org.`,
      tooManySites: (count, max) =>
        `sitesOff: ${count.toLocaleString('en')} sites are more than Caveat keeps, which is ${max.toLocaleString('en')}.`,
      wrong: (name, value, expected) => `${name}: ${value} is not ${expected}.`,
      allowed: { boolean: 'true or false', strings: 'a list of host names' },
      oneOf: (values) => `one of ${values.join(', ')}`,
    },
  },
  'zh-CN': {
    title: 'Caveat 选项',
    lead: '每项更改立即生效，对所有已打开的标签页都有效。',
    which: {
      all: { label: '全部', hint: '标记每一处可见的提及。' },
      first: { label: '每个标题下的第一处', hint: '每个名称只标记一次，到下一个标题再重新开始。' },
      none: { label: '不标记，只标出所前往的一处', hint: '其他提及不加下划线；可通过工具栏弹窗和键盘前往每一处。' },
    },
    theme: { system: '跟随系统', light: '浅色', dark: '深色' },
    language: { browser: '跟随浏览器', en: 'English', 'zh-CN': '简体中文' },
    sitesHint: 'Caveat 不会在这些网站上做任何标记。',
    noSites: '没有关闭任何网站。',
    addSite: '主机名或网址，例如 example.org',
    add: '关闭',
    remove: (site) => `重新开启 ${site}`,
    notASite: (input) => `“${input}”不是主机名。请试试 example.org 这样的写法。`,
    alreadyOff: (site) => `${site} 已经关闭。`,
    shortcuts: '键盘快捷键',
    commands: {
      'next-mention': '前往下一处提及并打开卡片',
      'previous-mention': '前往上一处提及并打开卡片',
    },
    privateHint: '隐私窗口：在这里更改的设置只保留到窗口关闭，不会被存储。',
    dossier: '资料',
    dossierLink: (date) => `阅读完整资料（修订于${date}）`,
    dossierHint: '卡片能显示的全部内容集于一页：每条陈述及其注意事项、依据和来源。',
    allSettings: '全部设置',
    fileHint: '可以保存，也可以带到另一个浏览器的文件；其中只有本页的设置。',
    exportFile: '导出',
    importFile: '导入…',
    reset: '重置',
    imported: (count) => `已导入 ${count} 项设置。`,
    wasReset: '所有设置已恢复为默认值。',
    wasResetPrivate: '已清除隐私窗口中的设置；这里重新采用普通窗口的设置。',
    undo: '撤销',
    undone: '已撤销。',
    failed: {
      read: (reason) => `无法读取该文件，没有做任何更改。${reason}`,
      save: (reason) => `浏览器未能保存设置。${reason}`,
    },
    nothingChanged: '没有做任何更改。文件的问题在于：',
    moreProblems: (count) => `还有 ${count} 处`,
    fileProblem: {
      tooLarge: (megabytes, max) =>
        `文件有 ${megabytes.toLocaleString('zh-CN')} MB，未被读取：设置文件最多 ${max} MB。`,
      notJson: (detail) => `不是 JSON：${detail}`,
      noSettings: '文件中没有设置。文件应包含设置的名称和值，例如 { "theme": "dark" }。',
      unknown: (name) => `${name}：没有这个名称的设置。`,
      noSite: (value) => `sitesOff："${value}" 不是 example.org 这样的主机名。`,
      tooManySites: (count, max) =>
        `sitesOff：共有 ${count.toLocaleString('zh-CN')} 个网站，超过了上限 ${max.toLocaleString('zh-CN')} 个。`,
      wrong: (name, value, expected) => `${name}：${value} 不是${expected}。`,
      allowed: { boolean: ' true 或 false', strings: '主机名列表' },
      oneOf: (values) => `以下之一：${values.join('、')}`,
    },
  },
};

import type { HostAccess } from '../platform/host-access.ts';
import type { Catalogue } from '../platform/i18n.ts';
import type { Silence } from './silence.ts';

interface PopupTexts {
  readonly options: string;
  readonly site: (site: string) => string;
  readonly noSite: string;
  readonly pausedHint: string;
  readonly privateHint: string;
  readonly onThisPage: string;
  readonly count: (count: number) => string;
  /** In place of the count where nothing is looked for. */
  readonly off: string;
  readonly place: (index: number, count: number) => string;
  readonly next: (name: string) => string;
  readonly previous: (name: string) => string;
  readonly reload: string;
  readonly silence: Readonly<Record<Silence, string>>;
  readonly revision: (date: string) => string;
  readonly nextMention: string;
  readonly change: string;
  readonly busy: string;
  readonly noAccess: Readonly<Record<Exclude<HostAccess, 'all'>, string>>;
  readonly askAccess: string;
  readonly accessRefused: string;
}

export const popupTexts: Catalogue<PopupTexts> = {
  en: {
    options: 'Options',
    site: (site) => `On for ${site}`,
    noSite: 'This page has no host name: there is no site to switch off here.',
    pausedHint: 'Paused on all sites.',
    privateHint: 'Private window: what you set ends when it closes.',
    onThisPage: 'On this page',
    count: (count) => (count === 0 ? 'none' : String(count)),
    off: 'off',
    place: (index, count) => `${index} of ${count}`,
    next: (name) => `Next mention of ${name}`,
    previous: (name) => `Previous mention of ${name}`,
    reload: 'Reload the page',
    silence: {
      browser: 'This is a page of the browser itself. Extensions do not run here.',
      store: 'The browser keeps extensions off its store and account pages.',
      files: 'To read files on this computer, allow access to file addresses in the extension’s details.',
      early:
        'Caveat is not running on this page. It was probably open before Caveat was installed or updated: reload it. If that does not help, the browser’s site access for Caveat may be off.',
      document: 'This kind of document has no text that Caveat can mark.',
      unknown:
        'The browser does not show this page to Caveat: it is probably a page of the browser itself, where extensions do not run. If it is an ordinary web page, reload it.',
    },
    revision: (date) => `Dossier of ${date}, in full`,
    nextMention: 'Next mention',
    change: 'Change',
    busy: 'The page is busy and has not answered yet.',
    noAccess: {
      none: 'Access to web pages was taken back in the browser: nothing is marked by itself.',
      some: 'Access is given to some sites only: on others nothing is marked by itself.',
    },
    askAccess: 'Allow access to all sites',
    accessRefused: 'Access was not given. It can also be given in the browser’s settings for this extension.',
  },
  'zh-CN': {
    options: '选项',
    site: (site) => `在 ${site} 上开启`,
    noSite: '此页面没有主机名，因此没有可以关闭的网站。',
    pausedHint: '已在所有网站上暂停。',
    privateHint: '隐私窗口：在这里切换的设置只保留到窗口关闭。',
    onThisPage: '本页内容',
    count: (count) => (count === 0 ? '无' : String(count)),
    off: '已关闭',
    place: (index, count) => `第 ${index} 处，共 ${count} 处`,
    next: (name) => `${name} 的下一处提及`,
    previous: (name) => `${name} 的上一处提及`,
    reload: '重新加载页面',
    silence: {
      browser: '这是浏览器自己的页面，扩展不会在这里运行。',
      store: '浏览器不允许扩展在其商店和账户页面上运行。',
      files: '如需读取本机文件，请在扩展的详细信息中允许访问文件网址。',
      early:
        'Caveat 没有在此页面上运行。页面可能在安装或更新 Caveat 之前就已打开：请重新加载。如果仍然无效，浏览器可能关闭了 Caveat 的网站访问权限。',
      document: '这种文档没有 Caveat 可以标记的文字。',
      unknown:
        '浏览器没有向 Caveat 提供此页面：它很可能是浏览器自己的页面，扩展不会在那里运行。如果是普通网页，请重新加载。',
    },
    revision: (date) => `完整资料（修订于${date}）`,
    nextMention: '下一处提及',
    change: '更改',
    busy: '页面正忙，尚未应答。',
    noAccess: {
      none: '浏览器中已收回网页访问权限：网页不再自动标记。',
      some: '浏览器只允许访问部分网站：其他网站上不会自动标记。',
    },
    askAccess: '允许访问所有网站',
    accessRefused: '未获得访问权限。也可以在浏览器的扩展设置中授予。',
  },
};

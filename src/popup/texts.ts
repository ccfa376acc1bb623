import type { HostAccess } from '../platform/host-access.ts';
import type { Catalogue } from '../platform/i18n.ts';
import type { UnavailableReason } from './unavailable.ts';

interface PopupTexts {
  readonly options: string;
  readonly site: (site: string) => string;
  readonly noSite: string;
  readonly pausedHint: string;
  readonly privateHint: string;
  readonly onThisPage: string;
  /** `isMore`: there are more, which are not counted. */
  readonly count: (count: number, isMore: boolean) => string;
  /** Shown instead of the count where Caveat is off. */
  readonly off: string;
  readonly place: (index: number, count: number, isMore: boolean) => string;
  readonly meddles: string;
  readonly next: (name: string) => string;
  readonly previous: (name: string) => string;
  readonly reload: string;
  readonly unavailable: Readonly<Record<UnavailableReason, string>>;
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
    noSite: 'This page has no host name, so there is no site to switch off.',
    pausedHint: 'Paused on all sites.',
    privateHint: 'Private window: changes last until you close it.',
    onThisPage: 'On this page',
    count: (count, isMore) => (count === 0 ? 'none' : `${isMore ? 'more than ' : ''}${count.toLocaleString('en')}`),
    off: 'off',
    place: (index, count, isMore) =>
      `${index.toLocaleString('en')} of ${isMore ? 'more than ' : ''}${count.toLocaleString('en')}`,
    meddles: 'This page keeps changing the card, so Caveat closed it.',
    next: (name) => `Next mention of ${name}`,
    previous: (name) => `Previous mention of ${name}`,
    reload: 'Reload the page',
    unavailable: {
      browser: 'This is one of the browser’s own pages. Extensions do not run here.',
      store: 'The browser does not let extensions run on its store and account pages.',
      files: 'To read files on this computer, allow Caveat to access file URLs in the extension’s details.',
      early:
        'Caveat is not running on this page. The page was probably open before Caveat was installed or updated, so try reloading it. If that does not help, the browser may not allow Caveat on this site.',
      document: 'This kind of document has no text that Caveat can mark.',
      unknown:
        'Caveat cannot see this page. It is probably one of the browser’s own pages, where extensions do not run. If it is an ordinary web page, reload it.',
    },
    revision: (date) => `Full dossier, revised ${date}`,
    nextMention: 'Next mention',
    change: 'Change',
    busy: 'The page is busy and has not responded yet.',
    noAccess: {
      none: 'Caveat no longer has access to web pages, so nothing is marked automatically.',
      some: 'Caveat has access to some sites only. On others, nothing is marked automatically.',
    },
    askAccess: 'Allow access to all sites',
    accessRefused: 'Access was not granted. You can also grant it in the browser’s settings for this extension.',
  },
  'zh-CN': {
    options: '选项',
    site: (site) => `在 ${site} 上开启`,
    noSite: '此页面没有主机名，因此没有可以关闭的网站。',
    pausedHint: '已在所有网站上暂停。',
    privateHint: '隐私窗口：在这里更改的设置只保留到窗口关闭。',
    onThisPage: '本页内容',
    count: (count, isMore) => (count === 0 ? '无' : `${isMore ? '超过 ' : ''}${count.toLocaleString('zh-CN')}`),
    off: '已关闭',
    place: (index, count, isMore) =>
      `第 ${index.toLocaleString('zh-CN')} 处，共${isMore ? '超过' : ''} ${count.toLocaleString('zh-CN')} 处`,
    meddles: '此网页不断改动卡片，因此 Caveat 已将它关闭。',
    next: (name) => `${name} 的下一处提及`,
    previous: (name) => `${name} 的上一处提及`,
    reload: '重新加载页面',
    unavailable: {
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
    busy: '页面正忙，尚未响应。',
    noAccess: {
      none: 'Caveat 已失去网页访问权限，因此不会自动标记任何内容。',
      some: 'Caveat 只能访问部分网站，在其他网站上不会自动标记。',
    },
    askAccess: '允许访问所有网站',
    accessRefused: '未获得访问权限。也可以在浏览器的扩展设置中授予。',
  },
};

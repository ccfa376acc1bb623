/** The popup in each of its states, and the options page. */
import { join } from 'node:path';
import type { ExtensionPage, Session } from '../../test/browser/index.ts';
import type { Take } from './cards.ts';

/** A state of the popup: what is stored, and the page that it is opened on. */
const STATES: Readonly<Record<string, { readonly stored?: object; readonly path?: string }>> = {
  'with mentions': {},
  'nothing on this page': { path: '/none' },
  'site off': { stored: { sitesOff: ['localhost'] } },
  paused: { stored: { paused: true } },
  'broken settings': { stored: { detail: 'everything' } },
  'full detail': { stored: { detail: 'full' } },
};

const LANGUAGES = ['en', 'zh-CN'] as const;

export async function shootViews(session: Session, scheme: string, { server, folder, add }: Take) {
  const keep = async (view: ExtensionPage, group: string, caption: string) => {
    const file = `${group}-${caption}.png`.toLowerCase().replaceAll(/[^\w.-]+/g, '-');
    await view.screenshot(join(folder, file));
    add({ file, group, caption });
  };
  const page = await session.newPage();
  for (const language of LANGUAGES) {
    for (const [name, { stored = {}, path = '' }] of Object.entries(STATES)) {
      await session.inBackground(setAlone, { ...stored, language });
      await page.goto(server.origin + path);
      const popup = await session.openPopup(page);
      await popup.waitFor(() => document.querySelector('main section') !== null);
      await keep(popup, 'Popup', `${name}, ${scheme}, ${language}`);
      await popup.close();
    }
    await session.inBackground(setAlone, { language, sitesOff: ['example.org', 'news.example.com'] });
    const options = await session.openExtensionPage('src/options/index.html');
    await options.waitFor(() => document.querySelector('main section') !== null);
    await keep(options, 'Options', `${scheme}, ${language}`);
    await options.close();
  }
  await page.close();
  await session.inBackground((api) => api.storage.local.clear());
}

async function setAlone(api: typeof import('webextension-polyfill'), stored: object): Promise<void> {
  await api.storage.local.clear();
  await api.storage.local.set({ ...stored });
}

/** Pictures of the card on a page: levels × colours × languages × widths. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../../src/dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../src/dossier/model/levels.ts';
import { type Server, type Session, until } from '../browser/index.ts';
import type { Picture } from './sheet.ts';

export interface Take {
  readonly server: Server;
  readonly folder: string;
  add(picture: Picture): void;
}

const WIDTHS = { wide: { width: 960, height: 860 }, narrow: { width: 375, height: 812 } } as const;

export async function shootCards(session: Session, scheme: 'light' | 'dark', { server, folder, add }: Take) {
  const page = await session.newPage();
  for (const colours of scheme === 'light' ? (['light', 'forced'] as const) : (['dark'] as const)) {
    await emulate(page, scheme, colours === 'forced');
    for (const [width, viewport] of Object.entries(WIDTHS)) {
      await page.setViewport({ ...viewport, deviceScaleFactor: 1.5 });
      for (const language of LANGUAGES)
        for (const detail of DETAIL_LEVELS) {
          await session.inBackground((api, stored) => api.storage.local.set(stored), { language, detail });
          await page.goto(server.origin);
          await openCard(session, page, detail);
          const file = `card-${detail}-${colours}-${language}-${width}.png`;
          await page.screenshot({ path: join(folder, file) });
          add({ file, group: `Card, ${width}`, caption: `${detail}, ${colours}, ${language}` });
        }
    }
  }
  await session.inBackground((api) => api.storage.local.clear());
  await page.setViewport({ ...WIDTHS.wide, deviceScaleFactor: 1.5 });
  await emulate(page, scheme, false);
  await shootNotice(session, page, scheme, { server, folder, add });
  await shootWarning(session, page, scheme, { server, folder, add });
  await page.close();
}

async function shootNotice(session: Session, page: Page, scheme: string, { server, folder, add }: Take) {
  await page.goto(server.origin);
  await openCard(session, page, 'brief');
  await pressInCard(session, page, '#site-off');
  await until('the notice', () => session.inCard(page, (root) => root.querySelector('#undo') !== null));
  const file = `notice-${scheme}.png`;
  await page.screenshot({ path: join(folder, file) });
  add({ file, group: 'Card, wide', caption: `not on this site, ${scheme}` });
  await session.inBackground((api) => api.storage.local.clear());
}

/** The warning below the card after an action that failed. */
async function shootWarning(session: Session, page: Page, scheme: string, { server, folder, add }: Take) {
  for (const language of LANGUAGES) {
    await session.inBackground((api, stored) => api.storage.local.set(stored), { language });
    await page.goto(server.origin);
    await openCard(session, page, 'brief');
    await session.stopBackground();
    await session.inBackground(() => void Reflect.set(Intl, 'DateTimeFormat', () => 'no formatter'));
    await pressInCard(session, page, '#more');
    await until('the warning', () => session.inCard(page, (root) => root.querySelector('.warning') !== null));
    const file = `warning-${scheme}-${language}.png`;
    await page.screenshot({ path: join(folder, file) });
    add({ file, group: 'Card, wide', caption: `More that failed, ${scheme}, ${language}` });
    await session.stopBackground();
  }
  await session.inBackground((api) => api.storage.local.clear());
}

async function pressInCard(session: Session, page: Page, selector: string) {
  const button = await session.inCard(
    page,
    (root, wanted) => {
      const { x = 0, y = 0, width = 0 } = root.querySelector(wanted)?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + 14 };
    },
    selector,
  );
  if (button) await page.mouse.click(button.x, button.y);
}

/** Emulates media features by protocol, as puppeteer does not support forced colours. */
async function emulate(page: Page, scheme: string, forced: boolean) {
  const client = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  await client.send('Emulation.setEmulatedMedia', { features });
}

/** Clicks the first mention and waits until its card is in place. */
async function openCard(session: Session, page: Page, detail: string) {
  const mention = await until('a mention', () =>
    page.evaluate(() => {
      for (const range of CSS.highlights.get('caveat-mention') ?? []) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const line = live.getClientRects()[0];
        if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
      return null;
    }),
  );
  await page.mouse.click(mention.x, mention.y);
  await until('the card', () =>
    session.inCard(page, (root, level) => root.querySelector('.card')?.matches(`.${level}`), detail),
  );
  await page.mouse.move(1, 1);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

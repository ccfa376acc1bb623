/** Opens the toolbar popup on pages, for tests of its content. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { article, type Stage, setStage } from './stage.ts';
import { closeOthers } from './tab.ts';

/** Returns a cross-site frame with the page at a path. */
const otherSite = (path: string) =>
  `<iframe width="600" height="200"></iframe><script>
    document.querySelector('iframe').src = 'http://127.0.0.1:' + location.port + '${path}';
  </script>`;
const GAP = '<div style="height: 3000px"></div>';

const PAGES = {
  '/': article(
    'The Ascend 910C is a chip.',
    '<span hidden>Ascend 910C</span>, <span style="display:none">Ascend 910C</span>.',
    '<span style="visibility:hidden">Ascend 910C</span><details><summary>More</summary>Ascend 910C</details>',
    `${GAP}Far below: the Ascend-910C again, and DeepSeek-V4-Pro.`,
  ),
  '/frames': article('The Ascend 910C is a chip.', GAP, otherSite('/inner')),
  '/many': article('Ascend 910C. '.repeat(2_000), 'DeepSeek-V4-Pro'),
  '/inner': article('DeepSeek-V4-Pro is a model.', GAP, 'It ran on the Ascend 910C.'),
};

interface PopupStage {
  readonly stage: () => Stage;
  /** Opens a page. */
  newPage(path: string, origin?: string): Promise<Page>;
  /** Opens the popup on an open page. */
  openOn(page: Page): Promise<ExtensionPage>;
  /** Opens a page and the popup on it. */
  open(path: string): Promise<{ readonly page: Page; readonly popup: ExtensionPage }>;
  /** Returns the cross-site frame in a page. */
  innerFrame(page: Page): Promise<Frame>;
}

/** Starts a browser and a server. After each test, everything is closed and reset, and there must be no page errors. */
export function setPopupStage(): PopupStage {
  const stage = setStage(PAGES);
  const problems: string[] = [];
  let popup: ExtensionPage | null = null;

  afterEach(async () => {
    if (popup && !(await popup.isClosed())) await popup.close();
    popup = null;
    await stage().session.inBackground((api) => api.storage.local.clear());
    await closeOthers(stage().session, await stage().freshTab());
    expect(problems).toEqual([]);
  });

  const newPage = async (path: string, origin = stage().server.origin) => {
    const page = await stage().session.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(origin + path);
    return page;
  };
  const openOn = async (page: Page) => {
    popup = await stage().session.openPopup(page);
    return popup;
  };
  return {
    stage,
    newPage,
    openOn,
    async open(path) {
      const page = await newPage(path);
      return { page, popup: await openOn(page) };
    },
    innerFrame: (page) =>
      until('the frame', async () => page.frames().find((frame) => frame.url().startsWith(stage().server.otherOrigin))),
  };
}

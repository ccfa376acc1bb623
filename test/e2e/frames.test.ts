/** Frames tell the background no more than they have to, and it believes nothing that the browser does not confirm. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, browserName, marked, setStage } from '../support/stage.ts';
import { closeOthers } from '../support/tab.ts';
import { OPTIONS, SITE_SWITCH, says } from '../support/views.ts';
import { addFrame, counted } from '../support/visits.ts';

const stage = setStage({
  // Firefox lays frames that are out of view out late.
  '/': article('Nothing of the kind.<style>iframe { width: 90px; height: 40px }</style>'),
  '/one': article('An Ascend 910C.'),
  '/sandboxed': {
    body: article('An Ascend 910C.'),
    headers: { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' },
  },
});

afterEach(async () => {
  await closeOthers(stage().session, await stage().freshTab());
  await stage().session.inBackground((api) => api.storage.local.clear());
});

describe('frames that come one after another', () => {
  /** Counts the ports that frames open from now on, and the reports on them. */
  const startCounting = () =>
    stage().session.inBackground((api) => {
      const heard = { ports: 0, reports: 0 };
      Reflect.set(globalThis, 'heard', heard);
      api.runtime.onConnect.addListener((port) => {
        heard.ports++;
        port.onMessage.addListener(() => heard.reports++);
      });
    });
  const heard = () =>
    stage().session.inBackground((): { ports: number; reports: number } => Reflect.get(globalThis, 'heard'));

  it('open one port each, and report as often as if they were alone', async () => {
    const page = await stage().freshTab();
    await page.goto(stage().server.origin);
    await startCounting();
    const after: { ports: number; reports: number }[] = [];
    for (let count = 1; count <= 20; count++) {
      await addFrame(page, `${stage().server.origin}/one?${count}`);
      await counted(stage(), page, count);
      if ([5, 10, 20].includes(count)) after.push(await heard());
    }
    // The first frame has all report that are there: itself once more, and the page.
    expect(after.map(({ ports }) => ports)).toEqual([7, 12, 22]);
    const [few, some, many] = after.map(({ reports }) => reports);
    expect(few).toBeGreaterThanOrEqual(5);
    expect(many).toBeLessThanOrEqual(3 * (some ?? 0));
  });
});

describe('the site of a tab', () => {
  const popupOn = async (page: Page) => {
    const popup = await stage().session.openPopup(page);
    await says(popup, '1', 'none');
    return popup;
  };

  it('is known where a document has no origin, or no address, of its own', async () => {
    const sandboxed = await stage().freshTab();
    await sandboxed.goto(`${stage().server.origin}/sandboxed`);
    await marked(sandboxed, 1);
    let popup = await popupOn(sandboxed);
    expect(await popup.text('.switch')).toBe('On for localhost');
    await popup.close();

    await sandboxed.goto(stage().server.origin);
    const known = new Set(await stage().session.browser.pages());
    await sandboxed.evaluate((html) => {
      const opened = window.open('');
      opened?.document.write(html);
      opened?.document.close();
    }, article('An Ascend 910C.'));
    const written = await until('the window', async () =>
      (await stage().session.browser.pages()).find((one) => !known.has(one)),
    );
    await marked(written, 1);
    popup = await popupOn(written);
    // Firefox leaves it the address about:blank; Chromium gives it that of the page that wrote it.
    if (browserName === 'firefox') expect(await popup.text()).toContain('This page has no host name');
    else {
      expect(await popup.text('.switch')).toBe('On for localhost');
      await popup.click(SITE_SWITCH);
      await marked(written, 0);
    }
    await popup.close();
    await written.close();
  });

  it('is not taken from a report that names another one', async () => {
    const sender = await stage().session.openExtensionPage(OPTIONS);
    await sender.waitFor(() => document.querySelector('main') !== null);
    // Like any frame's script, except that none of ours would lie.
    const answer = await sender.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const port = runtime.connect();
      const claim = { frame: 'a', cameAt: 0, site: 'bank.example', readable: true, counts: {}, visited: null };
      for (const lie of [claim, { ...claim, top: true }]) port.postMessage(lie);
      return runtime.sendMessage({ name: 'switchSite', params: { on: false } });
    });
    expect(answer).toEqual({ error: expect.stringContaining('no host name') });
    expect(await stage().session.inBackground((api) => api.storage.local.get(null))).toEqual({});
    await sender.close();
  });
});

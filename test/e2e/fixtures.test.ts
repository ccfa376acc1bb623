/** Pages that declare their own expected marks: see test/fixtures/README.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import {
  differencesOf,
  documentMeetsExpectations,
  documentStaysSo,
  type Evaluator,
  FIXTURES,
  meetsExpectations,
  staysSo,
} from '../support/fixture.ts';
import { article, browserName, setStage } from '../support/stage.ts';

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

const NAMES = '<p data-marks="Ascend 910C">An Ascend 910C.</p><p data-marks="">Ascend 910B</p>';

const MADE: Record<string, { body: string; type: string }> = {
  '/plain.txt': { body: 'A text: the Ascend 910C,\nthe Ascend 910B and DeepSeek-V4-Pro.\n', type: 'text/plain' },
  '/nothing.txt': { body: 'A text: the Ascend 910B.\n', type: 'text/plain' },
  '/data.xml': { body: '<?xml version="1.0"?><names><name>Ascend 910C</name></names>', type: 'application/xml' },
  '/text.xml': { body: '<?xml version="1.0"?><names><name>Ascend 910C</name></names>', type: 'text/xml' },
  '/feed.xml': { body: '<rss version="2.0"><channel><title>Ascend 910C</title></channel></rss>', type: 'text/xml' },
  '/cached': { body: cacheable(NAMES), type: 'text/html' },
  '/elsewhere': { body: cacheable('<p data-marks="DeepSeek-V4-Pro">DeepSeek-V4-Pro</p>'), type: 'text/html' },
  '/links': {
    body: `${article('<a href="/prerendered">On</a>')}<script type="speculationrules">
      {"prerender": [{"urls": ["/prerendered"], "eagerness": "immediate"}]}</script>`,
    type: 'text/html',
  },
  '/prerendered': { body: cacheable(NAMES), type: 'text/html' },
};

/** Returns a page that records whether it comes from the back/forward cache, and that it was prerendered. */
function cacheable(html: string) {
  return `${article()}${html}<script>
    addEventListener('pageshow', (event) => { document.documentElement.dataset.shown = event.persisted; });
    addEventListener('load', () => { if (document.prerendering) localStorage.loadedAhead = location.pathname; });
  </script>`;
}

function find(path: string) {
  const made = MADE[path];
  if (made) return { body: made.body, headers: { 'content-type': `${made.type}; charset=utf-8` } };
  const file = new URL(`.${path}`, FIXTURES);
  if (!/\.(html|js)$/.test(path) || !existsSync(file)) return undefined;
  const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
  return { body: readFileSync(file, 'utf8'), headers: { 'content-type': `${type}; charset=utf-8` } };
}

const stage = setStage(find);

let page: Page;

beforeEach(async () => {
  page = await stage().freshTab();
});

const open = (path: string) => page.goto(stage().server.origin + path);

describe('the fixture', () => {
  it.each(names)('%s has the marks that it declares', async (name) => {
    await open(`/${name}.html`);
    const source = readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8');
    await meetsExpectations(page, /<html[^>]* data-waits/.test(source));
    await staysSo(page);
  });
});

describe('a plain text document', () => {
  /** Declares the expected marks, as the browser's own document for plain text cannot. */
  const expectMarks = (marks: string) =>
    page.evaluate((text) => {
      const element = document.querySelector('pre');
      if (element) element.dataset.marks = text;
    }, marks);

  it('is marked', async () => {
    await open('/plain.txt');
    await expectMarks('Ascend 910C|DeepSeek-V4-Pro');
    await meetsExpectations(page);
    await staysSo(page);
  });

  it('is not marked if it has no name', async () => {
    await open('/nothing.txt');
    await expectMarks('');
    await staysSo(page);
  });
});

describe('an XML document', () => {
  const NOTHING = { marks: 0, sheets: 0, added: 0 };

  const traces = () =>
    page.frames().map((frame) =>
      frame.evaluate(() => ({
        type: document.contentType,
        marks: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
        sheets: document.adoptedStyleSheets.length,
        added: document.querySelectorAll('[data-caveat-host]').length,
      })),
    );

  it.each(['/data.xml', '/text.xml', '/feed.xml'])('in a frame is left alone: %s', async (path) => {
    await open('/short-form-full-name-later.html');
    await page.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.prepend(frame);
      await loaded;
      document.body.insertAdjacentHTML('beforeend', '<p id="last">Ascend 910C</p>');
    }, path);
    await until('the mark that was added last', async () => {
      const [main] = await Promise.all(traces());
      return main?.marks === 5;
    });
    const [, ...frames] = await Promise.all(traces());
    expect(frames).toEqual([{ type: expect.stringMatching(/xml$/), ...NOTHING }]);
  });

  it.each(['/data.xml', '/feed.xml'])('in a tab is left alone: %s', async (path) => {
    await open(path);
    // Once a page that was opened later has its marks, this one has had enough time.
    const other = await stage().session.newPage();
    await other.goto(`${stage().server.origin}/elements.html`);
    await meetsExpectations(other);
    await other.close();
    expect(await Promise.all(traces())).toEqual([expect.objectContaining(NOTHING)]);
  });
});

/** Goes back or forward, as the browser's button does, and waits until the page is there. */
async function travel(steps: number, path: string): Promise<void> {
  await page.evaluate((n) => void setTimeout(() => history.go(n)), steps);
  // During the navigation, nothing can answer.
  await until(path, async () => (await page.evaluate(() => location.pathname).catch(() => '')) === path);
}

describe('a page from the back/forward cache', () => {
  const shown = () => page.evaluate(() => document.documentElement.dataset.shown);

  it('has its marks as before and keeps working', async () => {
    // Not the shared tab: puppeteer misses pages from Firefox's back/forward cache, and then waits forever.
    page = await stage().session.newPage();
    await open('/cached');
    await meetsExpectations(page);
    await open('/elsewhere');
    await meetsExpectations(page);
    await travel(-1, '/cached');
    await until('the page from the cache', async () => (await shown()) === 'true');
    await meetsExpectations(page);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('[data-marks]');
      if (first) first.textContent = 'Nothing any more.';
      if (second) second.textContent = 'A DeepSeek-V4-Pro.';
      if (first) first.dataset.marks = '';
      if (second) second.dataset.marks = 'DeepSeek-V4-Pro';
    });
    await meetsExpectations(page);
    await staysSo(page);
    await travel(1, '/elsewhere');
    await until('the page from the cache', async () => (await shown()) === 'true');
    await meetsExpectations(page);
    await staysSo(page);
    await page.close();
  });
});

describe('a prerendered page', () => {
  /**
   * Uses a protocol session for the activated page: puppeteer takes its frame for gone if the previous page ends late
   * (FrameManager's #onClientDisconnect then waits for a swap that has already happened).
   */
  async function shown(path: string): Promise<Evaluator> {
    if (browserName === 'firefox') return { evaluate: (text) => page.evaluate(text) };
    const { browser } = stage().session;
    const protocol = await browser.target().createCDPSession();
    await until('the page to be shown', async () => {
      const { targetInfos } = await protocol.send('Target.getTargets');
      return targetInfos.some(({ url, subtype }) => url.endsWith(path) && subtype !== 'prerender');
    });
    const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url().endsWith(path));
    const client = await target.createCDPSession();
    const evaluate = async (expression: string): Promise<unknown> =>
      (await client.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
    return { evaluate };
  }

  const ACTIVATION = `performance.getEntriesByType('navigation')[0].activationStart ?? 0`;
  const IS_SHOWN = `location.pathname === '/prerendered' && !document.prerendering`;

  const title =
    browserName === 'chromium'
      ? 'is marked once it is activated'
      : 'is marked once it is opened by its link, in a browser without prerendering';

  it(title, async () => {
    // A prerendered page replaces the page of its tab, so the shared tab cannot be used.
    page = await stage().session.newPage();
    await open('/links');
    if (browserName === 'chromium') {
      const loadedAhead = () => page.evaluate(() => localStorage.loadedAhead === '/prerendered');
      await until('the page to be prerendered', loadedAhead);
    }
    await page.evaluate(() => document.querySelector('a')?.click());
    const next = await shown('/prerendered');
    await until('the page', () => next.evaluate(IS_SHOWN).catch(() => false));
    expect(Number(await next.evaluate(ACTIVATION)) > 0).toBe(browserName === 'chromium');
    await documentMeetsExpectations(next);
    await documentStaysSo(next);
    await page.close();
  });
});

describe('a page that is still loading', () => {
  const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Slow</title><body>';
  const FIRST = `<p data-marks="Ascend 910C">An Ascend 910C.</p><p data-marks="">An Ascend 910B.</p>
    <div data-marks="DeepSeek-V4-Pro"><p>A <b>DeepSeek</b>-V4-Pro.</p></div>
    ${'<p>Much text that has no name in it.</p>\n'.repeat(100)}`;
  const REST = '<p data-marks="DeepSeek V4 Pro">A DeepSeek V4 Pro.</p><p data-marks="">A DeepSeek V4.</p>';

  let waiting: ServerResponse | null = null;
  let origin = '';

  const server = createServer((request, response) => {
    if (request.url !== '/slow') {
      response.writeHead(204).end();
      return;
    }
    waiting = response;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(HEAD + FIRST);
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Makes the server send more, and waits until it has been sent. */
  const send = (html: string) => new Promise<void>((resolve) => waiting?.write(html, () => resolve()));

  const sees = (text: string) =>
    until(text, () => page.evaluate((part) => document.body.textContent.includes(part), text));

  it('is marked as its text arrives, without missing or doubling a mention', async () => {
    // Resolves only when the page is complete or the test is over.
    page.goto(`${origin}/slow`).catch(() => {});
    await until('the first half', async () => (await differencesOf(page)).length === 0);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    // A name that arrives in parts, after the extension has read the first of them.
    await send('<p data-marks="*" class="parted">In parts: an Ascend 9');
    await sees('an Ascend 9');
    await send('10C, and a DeepSeek-V4');
    await sees('DeepSeek-V4');
    await send('-Pro.</p><p data-marks="Ascend-910C">Then an Ascend-910C.</p>');
    await sees('Then an');
    await page.evaluate(() => {
      const parted = document.querySelector<HTMLElement>('.parted');
      if (parted) parted.dataset.marks = 'Ascend 910C|DeepSeek-V4-Pro';
    });
    await meetsExpectations(page);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await send(REST);
    waiting?.end();
    await until('the end', () => page.evaluate(() => document.readyState === 'complete'));
    await meetsExpectations(page);
    await staysSo(page);
  });

  it('regains the marks of a shadow tree that was detached when loading finished', async () => {
    page.goto(`${origin}/slow`).catch(() => {});
    await until('the first half', async () => (await differencesOf(page)).length === 0);
    const tree = '<template shadowrootmode="open"><p>A DeepSeek-V4-Pro.</p></template>';
    await send(`<main data-marks="DeepSeek-V4-Pro"><x-card>${tree}</x-card></main><p>After it.</p>`);
    await sees('After it');
    await meetsExpectations(page);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const host = main?.firstElementChild;
      const put = (marks: string, ...nodes: Node[]) => {
        main?.replaceChildren(...nodes);
        if (main) main.dataset.marks = marks;
      };
      document.addEventListener('DOMContentLoaded', () => put(''));
      document.addEventListener('back', () => host && put('DeepSeek-V4-Pro', host));
    });
    waiting?.end();
    await until('the end', () => page.evaluate(() => document.readyState === 'complete'));
    await meetsExpectations(page);
    await page.evaluate(() => document.dispatchEvent(new Event('back')));
    await meetsExpectations(page);
  });

  it('drops short forms whose full name was moved into a menu when loading finished', async () => {
    page.goto(`${origin}/slow`).catch(() => {});
    await until('the first half', async () => (await differencesOf(page)).length === 0);
    await send('<p id="short" data-marks="910C">Our 910C arrived.</p><nav></nav><p>After it.</p>');
    await sees('After it');
    await meetsExpectations(page);
    await page.evaluate(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const full = document.querySelector('[data-marks="Ascend 910C"]');
        if (full) document.querySelector('nav')?.append(full);
        const short = document.querySelector<HTMLElement>('#short');
        if (short) short.dataset.marks = '';
      });
    });
    waiting?.end();
    await until('the end', () => page.evaluate(() => document.readyState === 'complete'));
    await meetsExpectations(page);
  });

  it('has no marks once Caveat is paused, even after loading finishes', async () => {
    page.goto(`${origin}/slow`).catch(() => {});
    await until('the first half', async () => (await differencesOf(page)).length === 0);
    await stage().session.inBackground((api) => api.storage.local.set({ paused: true }));
    const marks = () => page.evaluate(() => CSS.highlights.get('caveat-mention')?.size ?? 0);
    await until('no marks', async () => (await marks()) === 0);
    await send(REST);
    waiting?.end();
    await until('the end', () => page.evaluate(() => document.readyState === 'complete'));
    await page.evaluate(() => document.body.append('An Ascend 910C.'));
    // Once a page that was opened later has been read, this one has had enough time.
    const other = await stage().session.newPage();
    await other.goto(`${stage().server.origin}/elements.html`);
    await stage().session.inBackground((api) => api.storage.local.set({ paused: false }));
    await meetsExpectations(other);
    await other.close();
    await until('marks', async () => (await marks()) > 0);
  });
});

/** The text of `<noscript>` is read where the browser shows it: where the page may run no scripts. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, marksOf, setStage } from '../support/stage.ts';
import { counted, pointAt } from '../support/visits.ts';

const TEXT = article(
  'Operators say the Ascend 910C arrived in volume last spring.',
  '<noscript><b>Without scripts:</b> DeepSeek-V4-Pro is described here.</noscript>',
).replace('</body>', '<noscript><div><p>And the <i>Ascend</i> 910C again.</p></div></noscript></body>');

/** A picture as many pages have it for readers without scripts, and a counter. */
const PICTURE = article(
  'The Ascend 910C in a picture: <noscript><img alt="DeepSeek-V4-Pro" src="data:,"></noscript>',
  '<noscript>DeepSeek-V4-Pro</noscript>',
);

const stage = setStage({
  '/': TEXT,
  '/picture': PICTURE,
  '/forced': TEXT.replace('<body>', '<style>noscript { display: block !important }</style><body>'),
  '/hidden': {
    body: TEXT.replace('<body>', '<style>noscript { display: none }</style><body>'),
    headers: { 'content-security-policy': 'sandbox' },
  },
  '/sandboxed': { body: TEXT, headers: { 'content-security-policy': 'sandbox' } },
  '/frame': '<!doctype html><iframe sandbox src="/" width="800" height="300"></iframe>',
  '/same-origin': '<!doctype html><iframe sandbox="allow-same-origin" src="/" width="800" height="300"></iframe>',
  '/with-scripts': '<!doctype html><iframe sandbox="allow-scripts" src="/" width="800" height="300"></iframe>',
});

let page: Page;

beforeEach(async () => {
  page = await stage().freshTab();
});

const textsIn = async (where: Page | Frame) => (await marksOf(where)).map(({ text }) => text);
const open = (path: string) => page.goto(stage().server.origin + path);
const frameIn = () => until('the frame', async () => page.frames()[1]);

describe('a noscript element', () => {
  it('is read in a page that may run no scripts', async () => {
    await open('/sandboxed');
    await marked(page, 3);
    expect(await textsIn(page)).toEqual(['Ascend 910C', 'DeepSeek-V4-Pro', 'Ascend 910C']);
    await counted(stage(), page, 3);
  });

  it.each(['/frame', '/same-origin'])('is read in the sandboxed frame of %s, and opens its card', async (path) => {
    await open(path);
    const frame = await frameIn();
    const [, model] = await marked(frame, 3);
    await pointAt(page, frame, model);
    expect((await card(stage(), frame)).name).toBe('DeepSeek-V4-Pro');
    // Chromium takes its box away where a content script makes it compute the style.
    expect(
      await frame.evaluate(() => [...document.querySelectorAll('noscript')].every((one) => one.checkVisibility())),
    ).toBe(true);
  });

  it.each(['/', '/picture', '/forced'])('is not read in %s, whose scripts run', async (path) => {
    await open(path);
    await marked(page, 1);
    // By the time that this mark has come, everything before it has been read.
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>The last DeepSeek-V4-Pro.</p>'));
    await marked(page, 2);
    // Made by a script, it has elements below instead of text.
    await page.evaluate(() => {
      const made = document.createElement('noscript');
      made.append(Object.assign(document.createElement('p'), { textContent: 'DeepSeek-V4-Pro' }));
      document.body.append(made, Object.assign(document.createElement('p'), { textContent: 'The Ascend 910C' }));
    });
    await marked(page, 3);
    await counted(stage(), page, 3);
  });

  it('is not read in a frame that may run scripts', async () => {
    await open('/with-scripts');
    await marked(await frameIn(), 1);
    await counted(stage(), page, 1);
  });

  it('does not count where the page hides it', async () => {
    await open('/hidden');
    await counted(stage(), page, 1);
  });
});

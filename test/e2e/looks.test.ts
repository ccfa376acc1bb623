/** The looks of a card: the page's colour scheme, fading, print. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = 'The run used Ascend 910C chips.';
const withHead = (head: string) => article(TEXT).replace('<title>', `${head}<title>`);

const stage = setStage({
  '/': article(TEXT),
  '/meta-dark': withHead('<meta name="color-scheme" content="dark">'),
  '/style-dark': withHead('<style>:root { color-scheme: dark }</style>'),
  '/both': withHead('<style>:root { color-scheme: light dark }</style>'),
});

let page: Page;
let problems: string[];

beforeEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  expect(problems).toEqual([]);
});

async function open(path: string): Promise<void> {
  await page.goto(stage().server.origin + path);
  const [chip] = await marked(page, 1);
  if (chip) await rest(page, chip);
  await card(stage(), page);
}

/** Resolves to true if the card has a dark background. */
const isDark = () =>
  stage().session.inCard(page, (root) => {
    const element = root.querySelector('.card');
    const [red = '255'] = (element ? getComputedStyle(element).backgroundColor : '').match(/\d+/) ?? [];
    return Number(red) < 128;
  });

describe('a theme that follows the system', () => {
  it.each([
    ['/', false],
    ['/both', false],
    ['/meta-dark', true],
    ['/style-dark', true],
  ])('follows the colour scheme that the page at %s declares', async (path, dark) => {
    await open(path);
    expect(await isDark()).toBe(dark);
  });

  it('is overridden by the reader’s choice', async () => {
    await stage().session.inBackground((api) => api.storage.local.set({ theme: 'light' }));
    await open('/meta-dark');
    expect(await isDark()).toBe(false);
    await stage().session.inBackground((api) => api.storage.local.set({ theme: 'dark' }));
    await until('a dark card', isDark);
  });
});

describe('a card', () => {
  it('fades in for 200 ms and out for 150 ms', async () => {
    await open('/');
    const style = () =>
      stage().session.inCard(page, (root) => {
        const surface = root.querySelector('.surface');
        const {
          animationName = '',
          animationDuration = '',
          pointerEvents = '',
        } = surface ? getComputedStyle(surface) : {};
        return [animationName, animationDuration, pointerEvents];
      });
    expect(await style()).toEqual(['appear', '0.2s', 'auto']);
    const start = await page.evaluate(() => {
      new MutationObserver(() => {
        document.body.dataset.gone = String(performance.now());
      }).observe(document.documentElement, { childList: true });
      return performance.now();
    });
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(Number(await page.evaluate(() => document.body.dataset.gone)) - start).toBeGreaterThan(149);
  });
});

describe('print', () => {
  it('shows neither marks nor a card', async () => {
    await open('/');
    const withCard = await print();
    await stage().session.inBackground((api) => api.storage.local.set({ paused: true }));
    await marked(page, 0);
    await noCard(stage(), page);
    expect(withCard).toEqual(await print());
  });

  /** Returns the drawing operations of a PDF: lines and areas that are painted, not clipping paths. */
  async function print(): Promise<string[]> {
    const paper = Buffer.from(await page.pdf()).toString('latin1');
    const streams = [...paper.matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
      ([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
    );
    const drawing = streams.filter((text) => /^BT$/m.test(text));
    expect(drawing).not.toHaveLength(0);
    return [...new Set(drawing.join('\n').match(/^.* rg\b|\b(?:[fFSsBb]\*?)$/gm) ?? [])].toSorted();
  }
});

/** The extension must not cause loads that a page's Content Security Policy blocks, in its own text or a mail's. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, pressInCard, rest, setStage } from '../support/stage.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src http://localhost:*/allowed";

/** Returns a style whose image is requested as soon as it is computed, unless that is blocked. */
const pictured = (name: string) => `style="background-image: url(/blocked/${name})"`;

const asked: string[] = [];

const stage = setStage((path) => {
  if (path.startsWith('/blocked') || path === '/allowed') {
    asked.push(path);
    return { body: '', headers: { 'content-type': 'image/png' } };
  }
  const body = article(
    `The <b ${pictured('loaded')}>Ascend</b> 910C is a chip.`,
    'It is the <b>910C</b> that Huawei makes.',
    `<span id="restless">All the time this is another picture.</span>`,
  );
  if (path === '/far') {
    const section = `<section style="content-visibility: auto"><p>An <b ${pictured('far')}>Ascend</b> 910C.</p></section>`;
    return {
      body: article('<div style="height: 9000px"></div>', section),
      headers: { 'content-security-policy': POLICY },
    };
  }
  return path === '/open' ? body : { body, headers: { 'content-security-policy': POLICY } };
});

let page: Page;

beforeEach(async () => {
  asked.length = 0;
  page = await stage().freshTab();
});

/** Keeps invalidating the page's computed style. */
function beRestless(): void {
  let count = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const element = document.querySelector<HTMLElement>('#restless');
    if (element) element.style.backgroundImage = `url(/blocked/${count++})`;
    setTimeout(() => channel.port2.postMessage(null), 1);
  };
  channel.port2.postMessage(null);
}

const addMention = () =>
  page.evaluate(
    (style) => document.body.insertAdjacentHTML('beforeend', `<p ${style}>A <b ${style}>DeepSeek</b>-V4-Pro.</p>`),
    pictured('added'),
  );

/** Makes an allowed request. Once that has arrived, all earlier ones are known. */
const askForAllowed = async () => {
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: '/allowed' }));
  });
  await until('the picture that is allowed', async () => asked.includes('/allowed'));
  return asked.filter((path) => path !== '/allowed');
};

it('an image is loaded if nothing blocks it', async () => {
  await page.goto(`${stage().server.origin}/open`);
  await marked(page, 2);
  await addMention();
  await until('both pictures', async () => asked.includes('/blocked/loaded') && asked.includes('/blocked/added'));
});

it('an image stays blocked while a loaded, changing page is read', async () => {
  await page.goto(stage().server.origin);
  await marked(page, 2);
  await addMention();
  await marked(page, 3);
  expect(await askForAllowed()).toEqual([]);
});

it('an image stays blocked on a page with ever new styles, even with an open card', async () => {
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 2);
  await page.evaluate(beRestless);
  await addMention();
  await marked(page, 3);
  if (chip) await rest(page, chip);
  await card(stage(), page);
  await pressInCard(stage(), page, '#more');
  expect(await askForAllowed()).toEqual([]);
});

it('an image stays blocked if a click makes the page show it', async () => {
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 2);
  await page.evaluate(() => {
    addEventListener('click', () => {
      const element = document.querySelector('p');
      if (element) element.style.backgroundImage = 'url(/blocked/clicked)';
    });
  });
  if (chip) await page.mouse.click(chip.x, chip.y);
  await card(stage(), page);
  expect(await askForAllowed()).toEqual([]);
});

it('an image stays blocked far from the viewport, where the browser skips layout', async () => {
  await page.goto(`${stage().server.origin}/far`);
  await marked(page, 1);
  expect(await askForAllowed()).toEqual([]);
});

it('an image stays blocked while a background tab is marked', async () => {
  await page.goto(stage().server.origin);
  await marked(page, 2);
  const front = await stage().session.newPage();
  await until('the page to be hidden', () => page.evaluate(() => document.hidden));
  await addMention();
  await marked(page, 3);
  expect(await askForAllowed()).toEqual([]);
  await front.close();
});

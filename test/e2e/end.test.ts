/** Switching the extension off or updating it while a page is open. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, browserName, card, marked, problemsOf, rest, setStage, unmarked } from '../support/stage.ts';

const stage = setStage(
  { '/': article('The Ascend 910C is a chip, and DeepSeek-V4-Pro a model.') },
  { because: 'the extension is switched off and reloaded' },
);

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().session.newPage();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 2);
  if (chip) await rest(page, chip);
  await card(stage(), page);
});

afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

/** Returns true if any part of a card is visible. */
async function cardIsVisible(): Promise<boolean> {
  const visible = await stage().session.inCard(page, (root) => {
    const element = root.querySelector('.card');
    return element?.checkVisibility({ visibilityProperty: true });
  });
  return visible === true;
}

describe('an extension that is switched off', () => {
  it('leaves no card and logs no errors', async () => {
    await stage().session.disableExtension();
    await page.bringToFront();
    await until('no card', async () => !(await cardIsVisible()));
    await page.mouse.move(500, 500, { steps: 4 });
    await page.mouse.move(100, 30, { steps: 4 });
    await page.evaluate(() => document.body.append('Ascend 910C'));
    // Firefox ends the script without notice, so dead marks stay there until the page is reloaded.
    if (browserName === 'chromium') await unmarked(page);
    await stage().session.enableExtension();
  });
});

describe('an extension that is updated', () => {
  it('stops, and its new version works', async () => {
    await stage().session.reloadExtension();
    await page.bringToFront();
    await until('no card', async () => !(await cardIsVisible()));
    // Chromium starts the new scripts only when a page is loaded.
    if (browserName === 'chromium') await page.reload();
    const [chip] = await marked(page, 2);
    await page.mouse.move(500, 500);
    if (chip) await rest(page, chip);
    // The old version's hidden card may still be in the page.
    await until('a visible card', cardIsVisible);
    expect((await card(stage(), page)).name).toBe('Ascend 910C');
  });
});

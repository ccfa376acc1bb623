/** Forced colours, as with a contrast theme. Only Chromium's protocol can emulate them. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, because, browserName, card, marked, problemsOf, setStage } from '../support/stage.ts';

const stage = setStage({
  '/': article('The run used <b>Ascend 910C</b> chips.', '<span id="system" style="color: CanvasText">Text</span>'),
});

const COLOURS = 'only Chromium’s protocol emulates forced colours';

let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await stage().session.newPage();
  problems = problemsOf(page);
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.goto(stage().server.origin);
});

afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

describe.runIf(browserName === 'chromium')('in forced colours', because(COLOURS), () => {
  it('marks have the text’s colour', async () => {
    await marked(page, 1);
    const style = await page.evaluate(() => {
      const mark = getComputedStyle(document.querySelector('b') ?? document.body, '::highlight(caveat-mention)');
      return [matchMedia('(forced-colors: active)').matches, mark.textDecorationLine, mark.textDecorationColor];
    });
    const text = await page.evaluate(() => getComputedStyle(document.querySelector('#system') ?? document.body).color);
    expect(style).toEqual([true, 'underline', text]);
  });

  it('the card’s buttons have borders and its icons have the text’s colour', async () => {
    const [chip] = await marked(page, 1);
    if (chip) await page.mouse.click(chip.x, chip.y);
    await card(stage(), page);
    const text = await page.evaluate(() => getComputedStyle(document.querySelector('#system') ?? document.body).color);
    const looks = await stage().session.inCard(page, (root) => ({
      edges: [...root.querySelectorAll('button:not(.close)')].map((button) => getComputedStyle(button).borderTopWidth),
      strokes: [...new Set([...root.querySelectorAll('svg')].map((drawing) => getComputedStyle(drawing).stroke))],
    }));
    expect(looks?.edges.length).toBeGreaterThan(2);
    expect(new Set(looks?.edges)).toEqual(new Set(['1px']));
    expect(looks?.strokes).toEqual([text]);
  });
});

/** The dots under a mention have the colour of its text, and can be seen wherever that can be read. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { marked, setStage } from '../support/stage.ts';

/** An article with a band in the middle that has the colours the other way round. */
const banded = (paper: string, ink: string) => `<!doctype html><html lang="en"><title>Article</title>
  <style>
    body { background: ${paper}; color: ${ink}; font: 20px/2 sans-serif }
    section { background: ${ink}; color: ${paper} }
  </style>
  <p>The <b>Ascend 910C</b> is a chip.</p>
  <section>The <b>Ascend 910C</b> is a chip.</section>
  <section style="color: #ff8">The <b>Ascend 910C</b> is a chip.</section>`;

const stage = setStage({ '/light': banded('#fff', '#111'), '/dark': banded('#111', '#fff') });

let page: Page;

beforeEach(async () => {
  page = await stage().freshTab();
});

/** Returns the colours in the lines below the letters of each mention, which has none that reach below the base line. */
async function colorsBelow(): Promise<string[][]> {
  const strips = await page.evaluate(() =>
    [...document.querySelectorAll('b')].map((bold) => {
      const { x, y, width, height } = bold.getBoundingClientRect();
      const line = document.createElement('canvas').getContext('2d');
      if (line) line.font = getComputedStyle(bold).font;
      const { fontBoundingBoxAscent = 0 } = line?.measureText(bold.textContent ?? '') ?? {};
      const base = Math.ceil(y + fontBoundingBoxAscent + 1);
      return { x, y: base, width, height: Math.floor(y + height) - base + 4 };
    }),
  );
  const colors: string[][] = [];
  for (const clip of strips) {
    const picture = await page.screenshot({ clip, encoding: 'base64' });
    colors.push(
      await page.evaluate(async (png) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const met = new Set<string>();
        for (let i = 0; i < data.length; i += 4) met.add([data[i], data[i + 1], data[i + 2]].join());
        return [...met];
      }, picture),
    );
  }
  return colors;
}

describe('marks', () => {
  it.each([
    ['light', '17,17,17', '255,255,255'],
    ['dark', '255,255,255', '17,17,17'],
  ])('have the colour of their own text on a %s page and on bands in it', async (path, ink, paper) => {
    const pause = (paused: boolean) =>
      stage().session.inBackground((api, is) => api.storage.local.set({ paused: is }), paused);
    await pause(true);
    await page.goto(`${stage().server.origin}/${path}`);
    expect(await colorsBelow()).toEqual([[paper], [ink], [ink]]);
    await pause(false);
    await marked(page, 3);
    const [onPage, onBand, onOther] = await colorsBelow();
    expect(onPage).toContain(ink);
    expect(onBand).toContain(paper);
    expect(onOther).toContain('255,255,136');
  });
});

/** Texts made to take long: everything is looked at in pieces, and as much is marked as the browser paints quickly. */
import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { setStage } from '../support/stage.ts';

const page = (text: string) =>
  `<!doctype html><meta charset="utf-8"><title>Hostile</title><p>${text}</p><p>Huawei makes the Ascend 910C.</p>`;

const stage = setStage({
  '/bold': page('𝟗𝟏𝟎𝐂'.repeat(8_000)),
  '/run': page('910C'.repeat(20_000)),
  '/names': page('910C '.repeat(20_000)),
  '/full-names': page('Ascend 910C '.repeat(10_000)),
  '/split': page('<b>910</b><i>C</i>'.repeat(10_000)),
  '/split-names': page('<b>910</b><i>C</i> '.repeat(10_000)),
});

const marks = (tab: Page) => tab.evaluate(() => CSS.highlights.get('caveat-mention')?.size ?? 0);

describe('a page of', () => {
  it.each([
    ['/bold', 1],
    ['/run', 1],
    ['/names', 2_000],
    ['/full-names', 2_000],
    ['/split', 1],
    ['/split-names', 2_000],
  ])('%s gets %i marks', async (path, count) => {
    const tab = await stage().freshTab();
    await tab.goto(stage().server.origin + path);
    await until(`${count} marks`, async () => (await marks(tab)) === count);
  });
});

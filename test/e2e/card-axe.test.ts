/**
 * axe-core on the card in a page of the tests' own: it sees nothing in a closed root. In Chromium, whose protocol can
 * change the colour scheme of a page.
 */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notSwitchedCard, problemCard, siteOffCard } from '../../src/content/popover/own-cards.ts';
import { popoverTexts } from '../../src/content/popover/texts.ts';
import { LANGUAGES } from '../../src/dossier/languages.ts';
import { DETAIL_LEVELS } from '../../src/dossier/levels.ts';
import { cardPage, entities, pageOf } from '../card/page.ts';
import { because, browserName, setStage } from './support.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const stage = setStage({});
let page: Page;

beforeAll(async () => {
  page = await stage().session.newPage();
  await page.setViewport({ width: 420, height: 800 });
});
afterAll(() => page.close());

/** What axe finds against WCAG 2.2 AA and its own best practices, everything unfolded; a line each. */
async function violations(html: string, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setContent(html);
  await page.addScriptTag({ path: AXE });
  const { violations, passes } = await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const options: RunOptions = {
      rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    };
    const axe: { run(options: RunOptions): Promise<AxeResults> } = Reflect.get(window, 'axe');
    const { violations, passes } = await axe.run(options);
    return {
      passes: passes.map(({ id }) => id),
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      ),
    };
  });
  expect(passes).toEqual(expect.arrayContaining(['color-contrast', 'aria-dialog-name', 'target-size']));
  return violations;
}

describe.runIf(browserName === 'chromium').each(['light', 'dark'] as const)(
  'axe, in %s, finds no violation',
  because('only Chromium’s protocol changes the colour scheme of a page'),
  (scheme) => {
    const cards = entities.flatMap((entity) =>
      LANGUAGES.flatMap((language) => DETAIL_LEVELS.map((level) => ({ entity, language, level }))),
    );
    it.each(cards)('in the card of $entity: $level, $language', async (request) => {
      expect(await violations(cardPage(request), scheme)).toEqual([]);
    });

    it.each(DETAIL_LEVELS)('in the card on the page of a source: %s', async (level) => {
      const [entity = ''] = entities;
      const address = 'https://www.gogoai.xin/article/china-trains-16t-model-on-huawei-chips';
      const html = cardPage({ entity, level, language: 'en', address });
      expect(html).toContain('You are reading source');
      expect(await violations(html, scheme)).toEqual([]);
    });

    it.each(LANGUAGES)('in the card of an old dossier: %s', async (language) => {
      const [entity = ''] = entities;
      expect(await violations(cardPage({ entity, level: 'brief', language, today: '2028-01-01' }), scheme)).toEqual([]);
    });

    it.each(LANGUAGES)('in the cards of the script’s own: %s', async (language) => {
      const { listBroken } = popoverTexts[language];
      for (const { nodes } of [
        siteOffCard(language, 'example.org'),
        notSwitchedCard(language, listBroken),
        problemCard(language),
      ])
        expect(await violations(pageOf(nodes, language), scheme)).toEqual([]);
    });
  },
);

/**
 * axe-core on the card in a page of the tests' own: it sees nothing in a closed root. Only Chromium's protocol changes
 * the colours of a page; Firefox shows it as it was started.
 */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notSwitchedCard, problemCard, siteOffCard } from '../../src/annotator/popover/local-cards.ts';
import { popoverTexts } from '../../src/annotator/popover/texts.ts';
import { LANGUAGES } from '../../src/dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../src/dossier/model/levels.ts';
import { cardPage, entities, pageOf } from '../support/card-page.ts';
import { because, browserName, setStage } from '../support/stage.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const stage = setStage({});
let page: Page;

beforeAll(async () => {
  page = await stage().session.newPage();
});
afterAll(() => page.close());

/** How the page is looked at. A card is 400 px wide: up to 200 % of a window of 1,280 it looks as it does without zoom. */
const LOOKS = {
  light: { width: 420, features: { 'prefers-color-scheme': 'light' } },
  dark: { width: 420, features: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { width: 420, features: { 'forced-colors': 'active' } },
  'light at 400 %': { width: 320, features: { 'prefers-color-scheme': 'light' } },
} as const;

/** Gives what takes it back: another session would set its own beside it. */
async function look(looks: keyof typeof LOOKS): Promise<() => Promise<void>> {
  const { width, features } = LOOKS[looks];
  await page.setViewport({ width, height: 800 });
  // Which was started in light.
  if (browserName === 'firefox') return async () => {};
  const client = await page.createCDPSession();
  const media = Object.entries({ ...features, 'prefers-reduced-motion': 'reduce' });
  await client.send('Emulation.setEmulatedMedia', { features: media.map(([name, value]) => ({ name, value })) });
  return () => client.detach();
}

/** What axe finds against WCAG 2.2 AA and its own best practices, everything unfolded; a line each. */
async function violations(html: string): Promise<string[]> {
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
  // In forced colours, which are the system's, axe asks nothing of contrast.
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const due = ['aria-dialog-name', 'target-size', ...(isForced ? [] : ['color-contrast'])];
  expect(passes).toEqual(expect.arrayContaining(due));
  return violations;
}

const cards = entities.flatMap((entity) =>
  LANGUAGES.flatMap((language) => DETAIL_LEVELS.map((level) => ({ entity, language, level }))),
);
const [first = ''] = entities;

describe.runIf(browserName === 'chromium').each(['light', 'dark'] as const)(
  'axe, in %s, finds no violation',
  because('only Chromium’s protocol changes the colour scheme of a page'),
  (name) => {
    beforeAll(() => look(name));

    it.each(cards)('in the card of $entity: $level, $language', async (request) => {
      expect(await violations(cardPage(request))).toEqual([]);
    });

    it.each(DETAIL_LEVELS)('in the card on the page of a source: %s', async (level) => {
      const address = 'https://www.gogoai.xin/article/china-trains-16t-model-on-huawei-chips';
      const html = cardPage({ entity: first, level, language: 'en', address });
      expect(html).toContain(level === 'brief' ? 'one of the sources' : 'You are reading source');
      expect(await violations(html)).toEqual([]);
    });

    it.each(LANGUAGES)('in the card of an old dossier: %s', async (language) => {
      expect(await violations(cardPage({ entity: first, level: 'brief', language, today: '2028-01-01' }))).toEqual([]);
    });

    it.each(LANGUAGES)('in the cards of the script’s own: %s', async (language) => {
      const { listBroken } = popoverTexts[language];
      for (const { nodes } of [
        siteOffCard(language, 'example.org'),
        notSwitchedCard(language, listBroken),
        problemCard(language),
      ])
        expect(await violations(pageOf(nodes, language))).toEqual([]);
    });
  },
);

const FURTHER = {
  chromium: ['forced colours', 'light at 400 %'],
  firefox: ['light', 'light at 400 %'],
} as const;

// Both names have the same parts: one of them is enough here.
describe.each(FURTHER[browserName])('axe, in %s, finds nothing to mend', (name) => {
  beforeAll(() => look(name));

  it.each(cards.filter(({ entity }) => entity === first))('in the card: $level, $language', async (request) => {
    expect(await violations(cardPage(request))).toEqual([]);
  });
});

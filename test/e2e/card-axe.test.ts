/**
 * axe-core on the card in a test page, as it cannot look into a closed shadow root. Only Chromium's protocol can change
 * the colours of a page; Firefox keeps those with which it was started.
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

/** Conditions of the page. A card is 400px wide, so 200% zoom in a window of 1,280px does not change its layout. */
const CONDITIONS = {
  light: { width: 420, features: { 'prefers-color-scheme': 'light' } },
  dark: { width: 420, features: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { width: 420, features: { 'forced-colors': 'active' } },
  'light at 400 %': { width: 320, features: { 'prefers-color-scheme': 'light' } },
} as const;

/** Sets the conditions. Returns a function that undoes them, as those of another session would be added to them. */
async function setConditions(looks: keyof typeof CONDITIONS): Promise<() => Promise<void>> {
  const { width, features } = CONDITIONS[looks];
  await page.setViewport({ width, height: 800 });
  // Firefox was started with light colours.
  if (browserName === 'firefox') return async () => {};
  const client = await page.createCDPSession();
  const media = Object.entries({ ...features, 'prefers-reduced-motion': 'reduce' });
  await client.send('Emulation.setEmulatedMedia', { features: media.map(([name, value]) => ({ name, value })) });
  return () => client.detach();
}

/** Returns axe's violations of WCAG 2.2 AA and best practices, one line each, with everything unfolded. */
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
  // With forced colours, which come from the system, axe does not check contrast.
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
  'axe, in %s, finds no violations',
  because('only Chromium’s protocol changes the colour scheme of a page'),
  (name) => {
    beforeAll(() => setConditions(name));

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

    it.each(LANGUAGES)('in the content script’s own cards: %s', async (language) => {
      const { listProblem } = popoverTexts[language];
      for (const { nodes } of [
        siteOffCard(language, 'example.org'),
        notSwitchedCard(language, listProblem.broken),
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

// The cards of both names have the same parts, so one is enough here.
describe.each(FURTHER[browserName])('axe, in %s, finds no violations', (name) => {
  beforeAll(() => setConditions(name));

  it.each(cards.filter(({ entity }) => entity === first))('in the card: $level, $language', async (request) => {
    expect(await violations(cardPage(request))).toEqual([]);
  });
});

/** What a browser does with tabs: moves them to other windows, discards them, and restores them. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, pressInCard, setStage } from '../support/stage.ts';

const stage = setStage(
  { '/': article('The Ascend 910C is a chip.', 'DeepSeek-V4-Pro is a model.'), '/other': article('Another page.') },
  { because: 'tabs that were discarded or moved, and windows, would be left to others' },
);

let page: Page;

beforeEach(async () => {
  page = await stage().session.newPage();
  await page.goto(stage().server.origin);
  await marked(page, 2);
  await page.bringToFront();
});

afterEach(async () => {
  if (!page.isClosed()) await page.close();
});

const activeTab = () =>
  stage().session.inBackground(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  });

const badgeOf = (tab: number | null) =>
  stage().session.inBackground((api, tabId) => api.action.getBadgeText({ tabId: tabId ?? 0 }), tab);

const counted = (tab: number | null) => until('the count', async () => (await badgeOf(tab)) === '2');

describe('a tab that is moved to another window', () => {
  it('keeps its count and its card, which can be used', async () => {
    const [chip] = await marked(page, 2);
    if (chip) await page.mouse.click(chip.x, chip.y);
    await card(stage(), page);
    const tab = await activeTab();
    await counted(tab);
    await stage().session.inBackground((api, tabId) => api.windows.create({ tabId: tabId ?? 0 }), tab);
    await page.bringToFront();
    await counted(tab);
    if (await stage().session.inCard(page, () => true)) {
      await pressInCard(stage(), page, '#close');
      await noCard(stage(), page);
    }
    const [again] = await marked(page, 2);
    await page.mouse.move(500, 500);
    if (again) await page.mouse.click(again.x, again.y);
    expect((await card(stage(), page)).name).toBe('Ascend 910C');
    await stage().session.pressCommand(page, 'next-mention');
    await until('the next card', async () => (await card(stage(), page)).name === 'DeepSeek-V4-Pro');
  });
});

describe('a tab that is discarded', () => {
  it('is marked and counted again once it is shown', async () => {
    const tab = await activeTab();
    await counted(tab);
    const front = await stage().session.newPage();
    await front.goto(`${stage().server.origin}/other`);
    await front.bringToFront();
    const discarded = await stage().session.inBackground(async (api, tabId) => {
      await api.tabs.discard(tabId ?? 0);
      const gone = (await api.tabs.query({ discarded: true }))[0];
      await api.tabs.update(gone?.id ?? 0, { active: true });
      return gone?.id ?? null;
    }, tab);
    expect(discarded).not.toBeNull();
    await counted(discarded);
    await front.close();
  });
});

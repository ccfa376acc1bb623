/** The switches of the toolbar popup, which apply at once. */
import { describe, expect, it } from 'vitest';
import { MAX_SITES_OFF } from '../../src/platform/sites-off.ts';
import { until } from '../../tools/browser/index.ts';
import { setPopupStage } from '../support/popup-stage.ts';
import { card, marked, unmarked } from '../support/stage.ts';
import { BADGE_SWITCH, choice, goTo, PAUSE_SWITCH, SITE_SWITCH, says } from '../support/views.ts';

const { stage, newPage, open, innerFrame } = setPopupStage();

describe('a switch', () => {
  it('of the level of detail applies to open cards in all tabs', async () => {
    const other = await newPage('/inner', stage().server.otherOrigin);
    const [mark] = await marked(other, 2);
    if (mark) await other.mouse.click(mark.x, mark.y);
    const { page, popup } = await open('/');
    await popup.click(goTo('chip', 'next'));
    for (const where of [page, other]) {
      const { takeaway, facts } = await card(stage(), where);
      expect([takeaway !== '', facts]).toEqual([true, []]);
    }
    await popup.click(choice('detail', 'full'));
    for (const where of [page, other])
      await until('the facts and caveats', async () => {
        const { facts, caveats } = await card(stage(), where);
        return facts.length > 3 && caveats.length >= 2;
      });
    expect(
      await popup.evaluate((radio) => document.querySelector(radio)?.matches(':checked'), choice('detail', 'full')),
    ).toBe(true);
  });

  it('of the site applies to all of its tabs and their frames', async () => {
    const elsewhere = await newPage('/inner', stage().server.otherOrigin);
    const other = await newPage('/');
    const { page, popup } = await open('/frames');
    const frame = await innerFrame(page);
    await marked(frame, 2);
    await marked(other, 7);
    await says(popup, '2', '1');
    await popup.click(SITE_SWITCH);
    await Promise.all([page, frame, other].map(unmarked));
    await says(popup, 'off', 'off');
    await marked(elsewhere, 2);
    const disabled = await popup.evaluate(() => document.querySelectorAll('.mentions button:disabled').length);
    expect(disabled).toBe(4);
    await popup.click(SITE_SWITCH);
    await Promise.all([marked(page, 1), marked(frame, 2), marked(other, 7)]);
    await says(popup, '2', '1');
  });

  it('of the site says so when no more sites can be switched off, and stays on', async () => {
    const sitesOff = Array.from({ length: MAX_SITES_OFF }, (_, index) => `${index}.example`);
    await stage().session.inBackground((api, list) => api.storage.local.set({ sitesOff: list }), sitesOff);
    const { page, popup } = await open('/');
    await popup.click(SITE_SWITCH);
    await popup.waitFor(() => document.querySelector('[role="alert"]')?.textContent?.includes('No more than 3,000'));
    await popup.waitFor((input) => document.querySelector(input)?.matches(':checked'), SITE_SWITCH);
    await marked(page, 7);
    await stage().session.inBackground((api, list) => api.storage.local.set({ sitesOff: list }), sitesOff.slice(1));
    await popup.waitFor(() => document.querySelector('[role="alert"]') === null);
    await popup.click(SITE_SWITCH);
    await unmarked(page);
  });

  it('applies to pages that are loaded later', async () => {
    const { page, popup } = await open('/frames');
    await says(popup, '2', '1');
    await popup.click(SITE_SWITCH);
    await unmarked(page);
    await popup.close();
    await page.reload();
    const other = await newPage('/inner', stage().server.otherOrigin);
    await marked(other, 2);
    await unmarked(await innerFrame(page));
    await unmarked(page);
  });

  it('pauses everywhere', async () => {
    const other = await newPage('/inner', stage().server.otherOrigin);
    await marked(other, 2);
    const { page, popup } = await open('/');
    await says(popup, '2', '1');
    await popup.click(PAUSE_SWITCH);
    await Promise.all([page, other].map(unmarked));
    expect(await popup.text()).toContain('Paused on all sites.');
    await popup.click(PAUSE_SWITCH);
    await Promise.all([marked(page, 7), marked(other, 2)]);
  });
});

describe('the level of detail', () => {
  it('has an explanation of each level', async () => {
    const { popup } = await open('/');
    await says(popup, '2', '1');
    const described = await popup.evaluate(() =>
      [...document.querySelectorAll('input[name="detail"]')].map((radio) =>
        ['aria-labelledby', 'aria-describedby'].map(
          (name) => document.getElementById(radio.getAttribute(name) ?? '')?.textContent ?? '',
        ),
      ),
    );
    expect(described.map(([name]) => name)).toEqual(['Brief', 'Standard', 'Full']);
    expect(new Set(described.map(([, shows]) => shows)).size).toBe(3);
    expect(described[0]?.[1]).toContain('glance');
    for (const [, shows = ''] of described) expect(await popup.text()).toContain(shows);
  });
});

describe('the badge', () => {
  it('can be switched off and on again', async () => {
    const { popup } = await open('/');
    await says(popup, '2', '1');
    const badge = (text: string) =>
      until(`the badge "${text}"`, () =>
        stage().session.inBackground(async (api, expected) => {
          const [tab] = await api.tabs.query({ active: true });
          return tab?.id !== undefined && (await api.action.getBadgeText({ tabId: tab.id })) === expected;
        }, text),
      );
    await badge('3');
    await popup.click(BADGE_SWITCH);
    await badge('');
    await popup.click(BADGE_SWITCH);
    await badge('3');
  });
});

/** The page's mentions in the toolbar popup: their number, and the buttons that visit them. */
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { setPopupStage } from '../support/popup-stage.ts';
import { card, marked, marksOf, noCard } from '../support/stage.ts';
import { goTo, says } from '../support/views.ts';

const { stage, newPage, openOn, open, innerFrame } = setPopupStage();

/** Waits until the card of this name is open and in view. */
async function opened(where: Page | Frame, name: string): Promise<void> {
  await until(`the card of ${name}`, async () => (await marksOf(where, 'caveat-open'))[0]?.text === name);
  await card(stage(), where);
  await until(`${name} in view`, async () => {
    const [mark] = await marksOf(where, 'caveat-open');
    return mark && mark.y > 0 && mark.y < (await where.evaluate(() => innerHeight));
  });
}

/** Blocks a page's main thread for 3 s. */
function keepBusy(page: Page): Promise<void> {
  return page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 3000;
      while (performance.now() < end);
    });
  });
}

describe('the mentions of the page', () => {
  it('are counted if they are visible, even if they become so later', async () => {
    const { page, popup } = await open('/');
    await says(popup, '2', '1');
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await says(popup, '3', '1');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await says(popup, '2', '1');
  });

  it('are counted and can be visited after the background was stopped', async () => {
    const { page, popup } = await open('/');
    await says(popup, '2', '1');
    await stage().session.stopBackground();
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await says(popup, '3', '1');
    await stage().session.stopBackground();
    await popup.click(goTo('model', 'next'));
    await opened(page, 'DeepSeek-V4-Pro');
  });

  it('are said to be more than so many, where not all are counted', async () => {
    const { page, popup } = await open('/many');
    const badge = (text: string) => until(text, async () => (await stage().session.badge(page)) === text);
    await says(popup, '2,000', '1');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Ascend 910C</p>'));
    await says(popup, 'more than 2,000', '1');
    await popup.click(goTo('chip', 'previous'));
    await says(popup, '2,000 of more than 2,000', '1');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await says(popup, '1', '1');
    await popup.close();
    await badge('2');
  });

  it('can be visited forwards, backwards and around', async () => {
    const { page, popup } = await open('/');
    await says(popup, '2', '1');
    await popup.click(goTo('chip', 'next'));
    await says(popup, '1 of 2', '1');
    await opened(page, 'Ascend 910C');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.click(goTo('chip', 'next'));
    await says(popup, '2 of 2', '1');
    await opened(page, 'Ascend-910C');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await popup.click(goTo('chip', 'next'));
    await says(popup, '1 of 2', '1');
    await opened(page, 'Ascend 910C');
    await popup.click(goTo('chip', 'previous'));
    await says(popup, '2 of 2', '1');
    await popup.click(goTo('model', 'previous'));
    await says(popup, '2 of 2', '1 of 1');
    await opened(page, 'DeepSeek-V4-Pro');
  });

  it('can be visited in a cross-site frame', async () => {
    const { page, popup } = await open('/frames');
    const frame = await innerFrame(page);
    await says(popup, '2', '1');
    await popup.click(goTo('chip', 'next'));
    await opened(page, 'Ascend 910C');
    await popup.click(goTo('model', 'next'));
    await opened(frame, 'DeepSeek-V4-Pro');
    await noCard(stage(), page);
    await until('the frame in view', () =>
      page.evaluate(() => {
        const { top = 0, bottom = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
        return top < innerHeight && bottom > 0;
      }),
    );
    await popup.click(goTo('chip', 'next'));
    await says(popup, '2 of 2', '1 of 1');
    await opened(frame, 'Ascend 910C');
  });
});

describe('a page that is busy', () => {
  it('does not block the popup, and is counted once it answers', async () => {
    const page = await newPage('/');
    await marked(page, 7);
    await keepBusy(page);
    const popup = await openOn(page);
    await popup.waitFor(() => document.querySelector('[role="status"]')?.textContent?.includes('busy'));
    expect(await popup.text()).toContain('Pause everywhere');
    await says(popup, '2', '1');
  });

  it('is not taken for one without Caveat if one of its frames answers first', async ({ skip }) => {
    skip(stage().session.name === 'firefox', 'a driven Firefox has both frames in one process');
    const page = await newPage('/frames');
    await marked(await innerFrame(page), 2);
    await marked(page, 1);
    await keepBusy(page);
    const popup = await openOn(page);
    // The reload button appears once the frame has answered.
    await popup.waitFor(() => document.querySelector('.unavailable button') !== null);
    expect(await popup.text('.unavailable [role="status"]')).toBe('The page is busy and has not responded yet.');
    await says(popup, '2', '1');
  });
});

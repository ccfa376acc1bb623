/** Pages that hide or move a card so that the reader presses it unawares, or that will not let it be. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { inPlainSight } from '../support/sight.ts';
import { article, card, marked, noCard, pressInCard, setStage } from '../support/stage.ts';

const stage = setStage({
  '/': article(
    '<span id="holder" style="position:relative">The <b>Ascend 910C</b> arrived in volume.</span>',
    '<button id="bait" style="position:fixed;left:700px;top:500px;width:160px;height:60px">Win a prize</button>',
  ),
});

let page: Page;

beforeEach(async () => {
  page = await stage().freshTab();
  await stage().session.inBackground((api) => api.storage.local.clear());
  await page.goto(stage().server.origin);
  const [mark] = await marked(page, 1);
  if (mark) await page.mouse.click(mark.x, mark.y);
  await card(stage(), page);
});

afterEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
});

const stored = () => stage().session.inBackground((api) => api.storage.local.get(null));
const placeOf = (selector: string) =>
  until(selector, () =>
    stage().session.inCard(
      page,
      (root, wanted) => {
        const { x = 0, y = 0, width = 0, height = 0 } = root.querySelector(wanted)?.getBoundingClientRect() ?? {};
        return width > 0 && { x: x + width / 2, y: y + height / 2 };
      },
      selector,
    ),
  );
/** Shown in place of what was asked for. */
const refused = () =>
  until('the refusal', () =>
    stage().session.inCard(page, (root) => /^Not done/.test(root.querySelector('.said')?.textContent ?? '')),
  );
const sight = () => inPlainSight(stage().session, page, '#site-off');

describe('a press is not counted', () => {
  it('where the page has made the card transparent and moved it under its bait', async () => {
    await sight();
    const { x, y } = await placeOf('#site-off');
    await page.evaluate(
      (dx, dy) => {
        const host = document.querySelector<HTMLElement>('[data-caveat-host]');
        host?.style.setProperty('opacity', '.01', 'important');
        host?.style.setProperty('transform', `translate(${dx}px, ${dy}px)`, 'important');
      },
      780 - x,
      530 - y,
    );
    await page.mouse.click(780, 530);
    await page.mouse.click(780, 530);
    expect(await stored()).toEqual({});
  });

  it('where the page has moved the text, and the card with it, under the pointer', async () => {
    await sight();
    const { x, y } = await placeOf('#site-off');
    await page.mouse.move(780, 530);
    await page.evaluate(
      (dx, dy) => {
        const { style } = document.querySelector<HTMLElement>('#holder') ?? document.body;
        style.top = `${dy}px`;
        let step = 0;
        const move = () => {
          step = (step + 1) % 3;
          style.left = `${dx + step}px`;
        };
        move();
        // Again and again, so that the move is a fresh one whenever the click comes.
        setInterval(move, 50);
      },
      780 - x,
      530 - y,
    );
    const under = await until('the card at the pointer', async () => {
      const at = await placeOf('#site-off');
      return Math.hypot(at.x - 780, at.y - 530) < 10 && at;
    });
    await page.mouse.click(under.x, under.y);
    await refused();
    expect(await stored()).toEqual({});
  });

  it('where a popover lies over the card and lets presses through', async () => {
    await sight();
    const { x, y } = await placeOf('#site-off');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Press here to go on';
      cover.style.cssText = 'inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    // Until the browser has told of it.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    await page.mouse.click(x, y);
    await refused();
    expect(await stored()).toEqual({});
  });

  it('right after the page has shown the card anew, and is counted later', async () => {
    await sight();
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-caveat-host]');
      host?.hidePopover();
    });
    await until('the card in the top layer', () =>
      page.evaluate(() => document.querySelector('[data-caveat-host]')?.matches(':popover-open')),
    );
    const { x, y } = await placeOf('#site-off');
    await page.mouse.click(x, y);
    await refused();
    expect(await stored()).toEqual({});
    await pressInCard(stage(), page, '#site-off');
    await until('the site to be off', async () => 'sitesOff' in (await stored()));
  });
});

describe('a card that the page will not let be', () => {
  it.each<[string, () => void]>([
    ['is taken out', () => document.querySelector('[data-caveat-host]')?.remove()],
    [
      'is hidden',
      () => document.querySelector<HTMLElement>('[data-caveat-host]')?.setAttribute('style', 'display:none'),
    ],
    ['is made inert', () => document.querySelector('[data-caveat-host]')?.setAttribute('inert', '')],
    [
      'is put elsewhere',
      () => {
        const host = document.querySelector('[data-caveat-host]');
        if (host?.parentElement !== document.body.firstElementChild)
          document.body.firstElementChild?.append(host ?? '');
      },
    ],
    [
      'loses its place on top',
      () => {
        const host = document.querySelector<HTMLElement>('[data-caveat-host]');
        if (host?.matches(':popover-open')) host.hidePopover();
      },
    ],
  ])('and that %s once is put back', async (_, act) => {
    await page.evaluate(act);
    await until('the card on top', () =>
      page.evaluate(() => {
        const host = document.querySelector('[data-caveat-host]');
        const { display = '' } = host ? getComputedStyle(host) : {};
        return host?.matches(':popover-open:not([inert])') && display === 'block';
      }),
    );
    await pressInCard(stage(), page, '#close');
    await noCard(stage(), page);
  });

  it('and that is taken out again and again closes, and can be opened anew', async () => {
    await page.evaluate(() => {
      const observer = new MutationObserver(() => document.querySelector('[data-caveat-host]')?.remove());
      observer.observe(document, { childList: true, subtree: true });
      document.querySelector('[data-caveat-host]')?.remove();
      Reflect.set(window, 'give up', () => observer.disconnect());
    });
    await noCard(stage(), page);
    await until('no mention to be open', () => page.evaluate(() => !CSS.highlights.has('caveat-open')));
    await page.evaluate(() => Reflect.get(window, 'give up')());
    const [mark] = await marked(page, 1);
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
  });

  it('and that closes for it is told of in the popup', async () => {
    await page.evaluate(() => {
      const take = () => {
        document.querySelector('[data-caveat-host]')?.remove();
        requestAnimationFrame(take);
      };
      take();
    });
    await noCard(stage(), page);
    const popup = await stage().session.openPopup(page);
    await popup.waitFor(() => document.body.textContent.includes('This page keeps changing the card'));
    await popup.close();
  });

  it('and that is put back by the page after it has closed shows nothing', async () => {
    await page.evaluate(() => {
      const host = document.querySelector('[data-caveat-host]');
      new MutationObserver(() => host?.isConnected || document.body.append(host ?? '')).observe(document, {
        childList: true,
        subtree: true,
      });
    });
    await page.keyboard.press('Escape');
    await until('nothing in it', () => stage().session.inCard(page, (root) => root.querySelector('.card') === null));
  });
});

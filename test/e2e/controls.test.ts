/** The controls of a card: its level of detail, now or for good, and switching Caveat off on this site. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_SITES_OFF } from '../../src/platform/sites-off.ts';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { inPlainSight } from '../support/sight.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, rest, setStage, unmarked } from '../support/stage.ts';
import { pointAt } from '../support/visits.ts';

const stage = setStage({
  '/': article('The run used Ascend 910C chips.', '<button id="before">A button</button>', 'DeepSeek-V4-Pro, too.'),
  '/inner': article('In a frame: the Ascend-910C.'),
});

let page: Page;
let problems: string[];

beforeEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
  await openFirst();
});

afterEach(async () => {
  expect(problems).toEqual([]);
});

async function openFirst(): Promise<void> {
  const [chip] = await marked(page, 2);
  await page.focus('#before');
  if (chip) await page.mouse.click(chip.x, chip.y);
  await card(stage(), page);
}

const press = (selector: string, where: Page | Frame = page) => pressInCard(stage(), page, selector, where);

/** Waits until the card has this level of detail. */
const shows = (level: string) =>
  until(`a card in ${level}`, () =>
    stage().session.inCard(page, (root, name) => root.querySelector('.card')?.classList.contains(name), level),
  );

const inCard = async <T>(read: (root: ShadowRoot) => T) => {
  const { value } = await until('a card', () =>
    stage()
      .session.inCard(page, read)
      .then((value) => ({ value })),
  );
  return value;
};
const stored = () => stage().session.inBackground((api) => api.storage.local.get(null));

describe('"More" and "Less"', () => {
  it('change the open card at once, announce it and keep the focus', async () => {
    await press('#more');
    await shows('standard');
    expect(await inCard((root) => root.activeElement?.id)).toBe('more');
    expect(await inCard((root) => root.querySelector('.said')?.textContent)).toBe('Standard');
    await page.keyboard.press('Enter');
    await shows('full');
    expect(await inCard((root) => root.activeElement?.id)).toBe('more');
    expect(await inCard((root) => root.querySelector('#more')?.ariaDisabled)).toBe('true');
    await press('#less');
    await shows('standard');
    await press('#less');
    await shows('brief');
    expect(await inCard((root) => root.activeElement?.id)).toBe('less');
  });

  it('keep the scroll position of the statement being read, and open folds open', async () => {
    await press('#more');
    await shows('standard');
    await press('.facts .statements > li:nth-child(2) .actions summary');
    const place = () =>
      inCard((root) => {
        const { top = 0 } = root.querySelector('.facts .statements > li:nth-child(2)')?.getBoundingClientRect() ?? {};
        return { top };
      });
    // It is the first one that starts in view: content above it may grow, and so does the head.
    await inCard((root) => {
      const [at, head] = ['.facts .statements > li:nth-child(2)', '.head'].map((part) =>
        root.querySelector(part)?.getBoundingClientRect(),
      );
      root.querySelector('.card')?.scrollBy({ top: (at?.top ?? 0) - (head?.bottom ?? 0) - 40, behavior: 'instant' });
    });
    const before = await place();
    await press('#more');
    await shows('full');
    expect(Math.abs(((await place())?.top ?? 0) - (before?.top ?? 0))).toBeLessThanOrEqual(1);
    expect(await inCard((root) => root.querySelectorAll('.actions[open]').length)).toBe(1);
    await press('#less');
    await shows('standard');
    expect(Math.abs(((await place())?.top ?? 0) - (before?.top ?? 0))).toBeLessThanOrEqual(1);
  });

  it('apply to a single card unless the level is saved', async () => {
    await press('#more');
    await shows('standard');
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await openFirst();
    await shows('brief');
    expect(await stored()).toEqual({});
  });

  it('survive changes of other settings, but not of the saved level', async () => {
    await press('#more');
    await shows('standard');
    await stage().session.inBackground((api) => api.storage.local.set({ theme: 'dark' }));
    await until('a dark card', () =>
      inCard((root) => root.querySelector<HTMLElement>('.surface')?.style.colorScheme === 'dark'),
    );
    await shows('standard');
    await stage().session.inBackground((api) => api.storage.local.set({ detail: 'full' }));
    await shows('full');
  });

  it('leave the focus on the close button when the card is rendered again', async () => {
    for (const place of ['less', 'more', 'close']) {
      await page.keyboard.press('Tab');
      expect(await inCard((root) => root.activeElement?.id)).toBe(place);
    }
    await stage().session.inBackground((api) => api.storage.local.set({ detail: 'standard' }));
    await shows('standard');
    expect(await inCard((root) => root.activeElement?.className)).toBe('close');
  });

  it('apply to all cards after "Always show this much", which is offered only for another level', async () => {
    expect(await inCard((root) => root.querySelectorAll('#keep, #more').length)).toBe(1);
    await press('#more');
    await shows('standard');
    await press('#keep');
    await until('nothing left to save', () => stage().session.inCard(page, (root) => !root.querySelector('#keep')));
    await shows('standard');
    expect(await stored()).toEqual({ detail: 'standard' });
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await openFirst();
    await shows('standard');
  });

  it('ignore clicks by scripts', async () => {
    await stage().session.inCard(page, (root) => root.querySelector<HTMLElement>('#more')?.click());
    await stage().session.inCard(page, (root) => root.querySelector<HTMLElement>('#site-off')?.click());
    await press('.takeaway');
    await shows('brief');
    expect(await stored()).toEqual({});
  });
});

describe('a card that was opened by hovering', () => {
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.focus('#before');
    const [chip] = await marked(page, 2);
    if (chip) await rest(page, chip);
    await card(stage(), page);
  });

  /** Moves the pointer away until a hover card would have closed. */
  const leave = async () => {
    await page.mouse.move(900, 700, { steps: 3 });
    await outlastDelays(page);
  };

  it('stays open once a control in it was clicked', async () => {
    await press('#more');
    await shows('standard');
    await leave();
    await shows('standard');
    expect(await inCard((root) => root.activeElement?.id)).toBe('more');
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('stays open once its text was clicked, until a click elsewhere', async () => {
    await press('.takeaway');
    await leave();
    await shows('brief');
    await page.mouse.click(900, 700);
    await noCard(stage(), page);
  });

  it('closes by itself otherwise', async () => {
    await page.mouse.move(900, 700, { steps: 3 });
    await noCard(stage(), page);
  });
});

describe('"Turn off here"', () => {
  const said = () => inCard((root) => root.querySelector('h2')?.textContent);

  it('removes the marks at once and shows a focused notice until it is dismissed', async () => {
    await press('#site-off');
    await until('the notice', async () => (await said()) === 'Off on localhost');
    await unmarked(page);
    expect(await inCard((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    expect(await stored()).toEqual({ sitesOff: ['localhost'] });
    expect(await inCard((root) => root.activeElement?.matches(':focus-visible'))).toBe(false);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
  });

  it('shows a focus ring in the notice if it was pressed by keyboard', async () => {
    await stage().session.inCard(page, (root) => root.querySelector<HTMLElement>('#site-off')?.focus());
    await inPlainSight(stage().session, page, '#site-off');
    await page.keyboard.press('Enter');
    await until('the notice', async () => (await said()) === 'Off on localhost');
    expect(await inCard((root) => root.activeElement?.matches('[role="dialog"]:focus-visible'))).toBe(true);
  });

  it('shows a notice that closes on a click elsewhere and leaves other clicks and Escape to the page', async () => {
    await press('#site-off');
    await until('the notice', async () => (await said()) === 'Off on localhost');
    await page.evaluate(() => {
      document.body.dataset.keys = '';
      document.addEventListener('keydown', ({ key }) => {
        document.body.dataset.keys += key;
      });
      document.querySelector<HTMLElement>('#before')?.click();
    });
    await page.focus('#before');
    await page.keyboard.press('Enter');
    expect(await said()).toBe('Off on localhost');
    await page.mouse.click(900, 700);
    await noCard(stage(), page);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.keys)).toBe('EnterEscape');
  });

  it('can be undone with one click, which restores the focus', async () => {
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.focus('#before');
    await stage().session.pressCommand(page, 'next-mention');
    await press('#site-off');
    await until('the notice', async () => (await said()) === 'Off on localhost');
    await unmarked(page);
    await press('#undo');
    await noCard(stage(), page);
    await marked(page, 2);
    expect(await stored()).toEqual({ sitesOff: [] });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await openFirst();
  });

  it('shows a notice that closes when the site is switched on elsewhere', async () => {
    await press('#site-off');
    await unmarked(page);
    await stage().session.inBackground((api) => api.storage.local.set({ sitesOff: [] }));
    await marked(page, 2);
    await noCard(stage(), page);
  });

  it('switches off the tab’s site from a cross-site frame', async () => {
    await page.keyboard.press('Escape');
    const url = `${stage().server.otherOrigin}/inner`;
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src, width: 600, height: 400 }));
    }, url);
    const frame = await until('the frame', async () => page.frames().find((one) => one.url() === url));
    const [chip] = await marked(frame, 1);
    const { x, y } = await pointAt(page, frame, chip);
    await page.mouse.click(x, y);
    await card(stage(), frame);
    await press('#site-off', frame);
    await until('the notice', () =>
      stage().session.inCard(frame, (root) => root.querySelector('h2')?.textContent === 'Off on localhost'),
    );
    await unmarked(frame);
    await unmarked(page);
    await press('#undo', frame);
    await marked(frame, 1);
    await marked(page, 2);
  });

  it('keeps a stored list that cannot be read, and says what is wrong', async () => {
    await stage().session.inBackground((api) => api.storage.local.set({ sitesOff: 'example.org' }));
    await press('#site-off');
    await until('the notice', async () => (await said()) === 'Not changed');
    expect(await stored()).toEqual({ sitesOff: 'example.org' });
    await marked(page, 2);
  });

  it('adds nothing to a full list, and says so', async () => {
    const sitesOff = Array.from({ length: MAX_SITES_OFF }, (_, index) => `${index}.example`);
    await stage().session.inBackground((api, list) => api.storage.local.set({ sitesOff: list }), sitesOff);
    await press('#site-off');
    await until('the notice', async () => (await said()) === 'Not changed');
    expect(await inCard((root) => root.querySelector('.kind')?.textContent)).toContain('the list of sites is full');
    expect(await stored()).toEqual({ sitesOff });
    await marked(page, 2);
  });
});

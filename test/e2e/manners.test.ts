/** Everything that the extension has to leave alone: selection, drag, links, shortcuts, focus, touch. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { article, card, type Mark, marked, noCard, problemsOf, rest, setStage } from '../support/stage.ts';

const stage = setStage({
  '/': article(
    'The run used <b>Ascend 910C</b> chips, they said.',
    '<a id="after" href="#after">A link</a> <button id="before">A button</button>',
    '<div style="height: 3000px"></div>',
  ),
  '/link': article('<a href="/elsewhere">About the Ascend 910C chip</a>'),
  '/elsewhere': article('Elsewhere.'),
});

let page: Page;
let problems: string[];
let chip: Mark;

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
  chip = (await marked(page, 1))[0] ?? { text: '', x: 0, y: 0 };
});

afterEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

const isOpen = async () => (await stage().session.inCard(page, () => true)) === true;
const selected = () => page.evaluate(() => String(getSelection()));
const focused = () => page.evaluate(() => document.activeElement?.id);
const showDetail = (detail: string) =>
  stage().session.inBackground((api, chosen) => api.storage.local.set({ detail: chosen }), detail);

describe('the pointer', () => {
  it('selects text across a mention by dragging, without opening a card', async () => {
    await page.mouse.move(chip.x - 60, chip.y);
    await page.mouse.down();
    await page.mouse.move(chip.x, chip.y, { steps: 4 });
    await outlastDelays(page);
    await page.mouse.up();
    expect((await selected()).length).toBeGreaterThan(3);
    expect(await isOpen()).toBe(false);
  });

  it('selects a word of a mention by double click', async () => {
    await page.mouse.click(chip.x - 20, chip.y, { count: 2 });
    expect((await selected()).trim()).toBe('Ascend');
  });

  it('opens the card of a linked mention by hovering', async () => {
    await page.goto(`${stage().server.origin}/link`);
    const [linked] = await marked(page, 1);
    if (linked) await rest(page, linked);
    await card(stage(), page);
    expect(page.url()).toBe(`${stage().server.origin}/link`);
  });

  it('does not reopen a dismissed card before it has left the mention', async () => {
    await rest(page, chip);
    await card(stage(), page);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.mouse.move(chip.x + 4, chip.y, { steps: 2 });
    await outlastDelays(page);
    expect(await isOpen()).toBe(false);
    await rest(page, chip);
    await card(stage(), page);
  });
});

describe('a script of the page', () => {
  it('cannot open a card, or close or reopen the one being read', async () => {
    await page.evaluate(({ x, y }) => {
      const options = { bubbles: true, composed: true, clientX: x, clientY: y };
      const target = document.elementFromPoint(x, y);
      target?.dispatchEvent(new PointerEvent('pointermove', options));
      target?.dispatchEvent(new MouseEvent('click', options));
    }, chip);
    await outlastDelays(page);
    expect(await isOpen()).toBe(false);

    await rest(page, chip);
    await card(stage(), page);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#before')?.click();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 900, clientY: 700 }));
      window.dispatchEvent(new Event('pagehide'));
    });
    await outlastDelays(page);
    expect(await isOpen()).toBe(true);
    expect(await focused()).toBe('');
  });
});

describe('the keys', () => {
  beforeEach(async () => {
    await page.evaluate(() => {
      document.body.dataset.keys = '';
      document.addEventListener('keydown', ({ key }) => {
        document.body.dataset.keys += `${key} `;
      });
    });
  });
  const heard = () => page.evaluate(() => document.body.dataset.keys);

  it('go to the page while an open card does not have the focus', async () => {
    await page.focus('#before');
    await rest(page, chip);
    await card(stage(), page);
    await page.keyboard.press('j');
    await page.keyboard.press('/');
    expect(await heard()).toBe('j / ');
  });

  it('only close the card when Escape is pressed, wherever the focus is', async () => {
    await page.focus('#before');
    await rest(page, chip);
    await card(stage(), page);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await heard()).toBe('j ');
    expect(await focused()).toBe('before');
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('j Escape ');
  });

  it('leave a card open, even when they press a button of the page', async () => {
    await page.evaluate(() => {
      document.querySelector('#before')?.addEventListener('click', () => {
        document.body.dataset.keys += 'pressed ';
      });
    });
    await page.focus('#before');
    await rest(page, chip);
    await card(stage(), page);
    await page.keyboard.press('Enter');
    await page.keyboard.press(' ');
    expect(await heard()).toBe('Enter pressed   pressed ');
    await outlastDelays(page);
    expect(await isOpen()).toBe(true);
    // The same goes for a pinned card, until a click elsewhere.
    await page.mouse.click(chip.x, chip.y);
    await page.focus('#before');
    await page.keyboard.press('Enter');
    await outlastDelays(page);
    expect(await isOpen()).toBe(true);
    await page.click('#before');
    await noCard(stage(), page);
  });

  it('move into a hover card on Enter, unless the page needs that key', async () => {
    await rest(page, chip);
    await card(stage(), page);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    expect(await stage().session.inCard(page, (root) => root.activeElement)).toBe(null);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault(), { once: true });
    });
    await page.keyboard.press('Enter');
    expect(await stage().session.inCard(page, (root) => root.activeElement)).toBe(null);
    await page.keyboard.press('Enter');
    await until('focus in the card', () =>
      stage().session.inCard(page, (root) => root.activeElement?.matches('[role="dialog"]:focus-visible')),
    );
    await page.mouse.move(900, 700, { steps: 3 });
    await outlastDelays(page);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
  });

  it.each([
    ['brief', ['less', 'more', 'close', 'who', 'site-off']],
    ['standard', ['less', 'more', 'close', 'to-facts', 'to-sources', 'meaning', 'actions', 'fold list', 'site-off']],
  ])('tab through the card in reading order, and out of it: %s', async (detail, due) => {
    await showDetail(detail);
    await page.mouse.click(chip.x, chip.y);
    await card(stage(), page);
    await until('focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
    const order: (string | null)[] = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const name = await stage().session.inCard(page, ({ activeElement: at }) =>
        at ? at.id || at.className || (at.closest('details, .who')?.className ?? '') || at.localName : null,
      );
      if (name === null) break;
      order.push(name);
    }
    const places = due.map((name) => order.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(order.at(-1)).toBe('site-off');
    expect(await isOpen()).toBe(true);
  });

  it.each(['brief', 'standard'])('reach nothing that is behind the card’s head or foot: %s', async (detail) => {
    await showDetail(detail);
    await page.mouse.click(chip.x, chip.y);
    await card(stage(), page);
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const covered = await stage().session.inCard(page, (root) => {
        const at = root.activeElement;
        const { top = 0, bottom = 0 } = at?.getBoundingClientRect() ?? {};
        const [header, controls] = [root.querySelector('.head'), root.querySelector('.controls')];
        if (!at || header?.contains(at) || controls?.contains(at)) return '';
        const clear = [header?.getBoundingClientRect().bottom ?? 0, controls?.getBoundingClientRect().top ?? 0];
        return top < (clear[0] ?? 0) || bottom > (clear[1] ?? 0) ? `${at.outerHTML.slice(0, 80)} ${top} ${bottom}` : '';
      });
      expect(covered ?? '').toBe('');
    }
  });

  it('continue from the mention after a card if nothing had the focus before', async () => {
    await stage().session.pressCommand(page, 'next-mention');
    await card(stage(), page);
    await until('focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('after');
  });

  it.each(['hidden', 'disabled'])(
    'continue from the mention if the element that had the focus is %s by then',
    async (state) => {
      await page.focus('#before');
      await stage().session.pressCommand(page, 'next-mention');
      await card(stage(), page);
      await until('focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
      await page.evaluate((name) => document.querySelector('#before')?.setAttribute(name, ''), state);
      await page.keyboard.press('Escape');
      await noCard(stage(), page);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('after');
    },
  );

  it('return to the element that had the focus, even in a shadow tree', async () => {
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('input'), { id: 'inner' }));
      host.shadowRoot?.querySelector('input')?.focus({ preventScroll: true });
    });
    await stage().session.pressCommand(page, 'next-mention');
    await card(stage(), page);
    await until('focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('inner');
  });
});

describe('a finger', () => {
  it('follows a link by tapping it', async () => {
    await page.goto(`${stage().server.origin}/link`);
    const [linked] = await marked(page, 1);
    if (linked) await Promise.all([page.waitForNavigation(), page.touchscreen.tap(linked.x, linked.y)]);
    expect(page.url()).toBe(`${stage().server.origin}/elsewhere`);
  });

  it('opens nothing by a scroll gesture that starts on a mention', async () => {
    const touch = await page.touchscreen.touchStart(chip.x, chip.y);
    for (let y = 10; y <= 60; y += 10) await touch.move(chip.x, chip.y + 80 - y);
    await touch.end();
    await outlastDelays(page);
    expect(await isOpen()).toBe(false);
  });

  it('opens a card by a tap and closes it by a tap elsewhere', async () => {
    await page.touchscreen.tap(chip.x, chip.y);
    await card(stage(), page);
    await page.touchscreen.tap(900, 60);
    await noCard(stage(), page);
  });
});

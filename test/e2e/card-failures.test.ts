/** Messages of a card about actions that failed or succeeded, which must not replace what is being read. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, setStage, unmarked } from '../support/stage.ts';

const stage = setStage({ '/': article('The run used Ascend 910C chips.', '<button id="before">A button</button>') });

let page: Page;
let problems: string[];

beforeEach(async () => {
  await stage().session.stopBackground();
  await stage().session.inBackground((api) => api.storage.local.clear());
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 1);
  if (chip) await page.mouse.click(chip.x, chip.y);
  await card(stage(), page);
});

afterEach(async () => {
  // A new background undoes what the test broke.
  await stage().session.stopBackground();
  expect(problems).toEqual([]);
});

const press = (selector: string) => pressInCard(stage(), page, selector);
const inCard = <T>(read: (root: ShadowRoot) => T) => stage().session.inCard(page, read);
const shows = (level: string) =>
  until(`a card in ${level}`, () =>
    stage().session.inCard(page, (root, name) => root.querySelector('.card')?.classList.contains(name), level),
  );
/** Waits for a message to screen readers, and returns whether it is visible too. */
const announced = (text: string) =>
  until(`"${text}"`, () =>
    stage().session.inCard(
      page,
      (root, wanted) => {
        const said = root.querySelector('.said');
        return said?.textContent === wanted && { isVisible: said.getBoundingClientRect().height > 16 };
      },
      text,
    ),
  );

const breakCards = () =>
  stage().session.inBackground(() => void Reflect.set(Intl, 'DateTimeFormat', () => 'no formatter'));
const breakStorage = () =>
  stage().session.inBackground((api) => {
    Reflect.set(api.storage.local, 'set', () => Promise.reject(new Error('the disk is full')));
  });

const FAILED = 'Caveat could not read its dossier. Reloading the page or the extension may help.';

describe('"More" that fails', () => {
  it('keeps the open card, shows a warning and can be pressed again', async () => {
    await breakCards();
    await press('#more');
    expect(await announced(FAILED)).toEqual({ isVisible: true });
    await shows('brief');
    expect((await card(stage(), page)).name).toBe('Ascend 910C');
    const boxes = await inCard((root) =>
      ['.card', '.said', '.surface'].map((part) => {
        const { top = 0, bottom = 0 } = root.querySelector(part)?.getBoundingClientRect() ?? {};
        return { top: Math.round(top), bottom: Math.round(bottom) };
      }),
    );
    const [text, said, surface] = boxes ?? [];
    expect(said?.top).toBe(text?.bottom);
    expect(said?.bottom).toBe(surface?.bottom);
    expect(surface?.bottom).toBeLessThanOrEqual(800);
    await stage().session.stopBackground();
    await press('#more');
    await shows('standard');
    expect(await announced('Standard')).toEqual({ isVisible: false });
  });
});

describe('"Always show this much"', () => {
  it('confirms that it is done', async () => {
    await press('#more');
    await shows('standard');
    await press('#keep');
    expect(await announced('All cards show this much now')).toEqual({ isVisible: false });
  });

  it('shows a warning if it could not be saved', async () => {
    await press('#more');
    await shows('standard');
    await breakStorage();
    await press('#keep');
    expect(await announced('Could not be saved')).toEqual({ isVisible: true });
    await shows('standard');
  });
});

describe('"Turn off here" that fails', () => {
  const text = () => inCard((root) => root.querySelector('.kind')?.textContent);

  it('says that nothing was changed, without guessing a reason', async () => {
    await breakStorage();
    await press('#site-off');
    await until(
      'the notice',
      async () => (await inCard((root) => root.querySelector('h2')?.textContent)) === 'Not changed',
    );
    expect(await text()).toBe('This site could not be switched. Trying again, or reloading the page, may help.');
    await page.mouse.click(900, 700);
    await noCard(stage(), page);
  });

  it('can be undone by a second press if the first one failed', async () => {
    await press('#site-off');
    await unmarked(page);
    await stage().session.stopBackground();
    await breakStorage();
    await press('#undo');
    expect(await announced('This site could not be switched. Trying again, or reloading the page, may help.')).toEqual({
      isVisible: true,
    });
    await stage().session.stopBackground();
    await press('#undo');
    await noCard(stage(), page);
    await marked(page, 1);
  });
});

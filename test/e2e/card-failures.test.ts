/** What a card says where something did not work, or did: nothing that is being read is lost by it. */
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
  // What was broken in the background goes with it.
  await stage().session.stopBackground();
  expect(problems).toEqual([]);
});

const press = (selector: string) => pressInCard(stage(), page, selector);
const inCard = <T>(read: (root: ShadowRoot) => T) => stage().session.inCard(page, read);
const shows = (level: string) =>
  until(`a card in ${level}`, () =>
    stage().session.inCard(page, (root, name) => root.querySelector('.card')?.classList.contains(name), level),
  );
/** Waits for what is told, and gives whether it is to be seen as well. */
const told = (text: string) =>
  until(`"${text}"`, () =>
    stage().session.inCard(
      page,
      (root, wanted) => {
        const said = root.querySelector('.said');
        return said?.textContent === wanted && { isSeen: said.getBoundingClientRect().height > 16 };
      },
      text,
    ),
  );

const breakCards = () =>
  stage().session.inBackground(() => void Reflect.set(Intl, 'DateTimeFormat', () => 'this has no format'));
const breakStorage = () =>
  stage().session.inBackground((api) => {
    Reflect.set(api.storage.local, 'set', () => Promise.reject(new Error('the disk is full')));
  });

const FAILED = 'Caveat could not read its dossier. Reloading the page or the extension may help.';

describe('"More" that failed', () => {
  it('leaves the card that is being read, says so for all to see, and can be pressed again', async () => {
    await breakCards();
    await press('#more');
    expect(await told(FAILED)).toEqual({ isSeen: true });
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
    expect(await told('Standard')).toEqual({ isSeen: false });
  });
});

describe('"Always show this much"', () => {
  it('says that it is so now', async () => {
    await press('#more');
    await shows('standard');
    await press('#keep');
    expect(await told('All cards show this much now')).toEqual({ isSeen: false });
  });

  it('says for all to see where it could not be saved', async () => {
    await press('#more');
    await shows('standard');
    await breakStorage();
    await press('#keep');
    expect(await told('Could not be saved')).toEqual({ isSeen: true });
    await shows('standard');
  });
});

describe('"Turn off here" that failed', () => {
  const text = () => inCard((root) => root.querySelector('.kind')?.textContent);

  it('says that nothing was changed, and names no reason that it does not know', async () => {
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

  it('can be undone by another press where the first undoing failed', async () => {
    await press('#site-off');
    await unmarked(page);
    await stage().session.stopBackground();
    await breakStorage();
    await press('#undo');
    expect(await told('This site could not be switched. Trying again, or reloading the page, may help.')).toEqual({
      isSeen: true,
    });
    await stage().session.stopBackground();
    await press('#undo');
    await noCard(stage(), page);
    await marked(page, 1);
  });
});

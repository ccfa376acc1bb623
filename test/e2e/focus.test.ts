/** Focus returns to where it was before a command opened a card, even in another frame. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { article, card, marked, marksOf, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';
import { addFrame, clickInto, counted, entered } from '../support/visits.ts';

const FIELD = '<input id="field">';

const stage = setStage({
  '/': article(FIELD),
  '/chip': article(FIELD, 'The Ascend 910C is a chip.'),
  '/inner': article(FIELD, 'In a frame: the Ascend-910C.', 'And the DeepSeek V4 Pro.'),
});

let page: Page;
let problems: string[];

/** Opens a page with cross-site frames, which have `count` mentions together. */
async function open(path: string, frames: readonly string[], count: number): Promise<Frame[]> {
  const { origin, otherOrigin } = stage().server;
  await page.goto(origin + path);
  const added: Frame[] = [];
  for (const inner of frames) added.push(await addFrame(page, otherOrigin + inner));
  await counted(stage(), page, count);
  return added;
}

type Place = readonly [Page | Frame | undefined, string];

/** Goes from mention to mention by keyboard, expecting these in this order. */
async function visit(...places: readonly Place[]): Promise<void> {
  for (const [where, name] of places) {
    await stage().session.pressCommand(page, 'next-mention');
    await entered(stage(), where ?? page, name);
  }
}

/** Closes a frame's card with Escape, and waits until typing goes into the field of the other. */
async function leave(from: Page | Frame | undefined, to: Page | Frame | undefined): Promise<void> {
  await page.keyboard.press('Escape');
  await noCard(stage(), from ?? page);
  await isBack(to);
}

async function isBack(to: Page | Frame | undefined): Promise<void> {
  const where = to ?? page;
  const isThere = () => document.hasFocus() && document.activeElement?.id === 'field';
  await until('focus in the field', () => where.evaluate(isThere));
  await page.keyboard.type('x');
  await until('what is typed', () => where.evaluate(() => document.querySelector('input')?.value.endsWith('x')));
}

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  expect(problems).toEqual([]);
});

describe('Escape restores the focus', () => {
  it.each(['another site', 'the same site'])('from a frame of %s to the page', async (whose) => {
    const { origin, otherOrigin } = stage().server;
    await page.goto(origin);
    const frame = await addFrame(page, `${whose === 'the same site' ? origin : otherOrigin}/inner`);
    await counted(stage(), page, 2);
    await page.focus('#field');
    await visit([frame, 'Ascend-910C']);
    await leave(frame, page);
    // This time the card is cached, so focus moves into it at once.
    await visit([frame, 'DeepSeek V4 Pro'], [frame, 'Ascend-910C']);
    await leave(frame, page);
  });

  it('from the page to a frame', async () => {
    const [frame] = await open('/chip', ['/'], 1);
    await clickInto(page, frame, '#field');
    await visit([page, 'Ascend 910C']);
    await leave(page, frame);
  });

  it('from one frame to another', async () => {
    const [first, second] = await open('/', ['/', '/inner'], 2);
    await clickInto(page, first, '#field');
    await visit([second, 'Ascend-910C']);
    await leave(second, first);
  });

  it.each(['a frame', 'the page'])('after the mentions of all frames, from %s', async (end) => {
    const [frame] = await open('/chip', ['/inner'], 3);
    await page.focus('#field');
    const round: readonly Place[] = [
      [page, 'Ascend 910C'],
      [frame, 'Ascend-910C'],
      [frame, 'DeepSeek V4 Pro'],
    ];
    await visit(...round, ...(end === 'a frame' ? [] : round.slice(0, 1)));
    await leave(end === 'a frame' ? frame : page, page);
  });
});

describe('Escape before the next card has come', () => {
  afterEach(() => stage().session.stopBackground());

  it('restores the focus that the card before it had borrowed from another frame', async () => {
    const [frame] = await open('/', ['/inner'], 2);
    await page.focus('#field');
    await visit([frame, 'Ascend-910C']);
    await stage().session.inBackground(() => {
      const { DateTimeFormat } = Intl;
      const slow = (...given: ConstructorParameters<typeof DateTimeFormat>) => {
        for (const end = Date.now() + 1_000; Date.now() < end; ) Math.random();
        return new DateTimeFormat(...given);
      };
      Reflect.set(Intl, 'DateTimeFormat', slow);
    });
    await stage().session.pressCommand(page, 'next-mention');
    await until('the next mention', async () => {
      const [mark] = await marksOf(frame ?? page, 'caveat-open');
      return mark?.text === 'DeepSeek V4 Pro';
    });
    await leave(frame, page);
  });
});

describe('with the pointer', () => {
  it('the close button of a frame’s card returns focus to the page', async () => {
    const [frame] = await open('/', ['/inner'], 2);
    await page.focus('#field');
    await visit([frame, 'Ascend-910C']);
    await pressInCard(stage(), page, '#close', frame);
    await noCard(stage(), frame ?? page);
    await isBack(page);
  });

  it('closing the notice that the site is off restores focus, as the card would have', async () => {
    const [frame] = await open('/', ['/inner'], 2);
    await page.focus('#field');
    await visit([frame, 'Ascend-910C']);
    await pressInCard(stage(), page, '#site-off', frame);
    await until('the notice', () =>
      stage().session.inCard(frame ?? page, (root) => root.querySelector('#undo') && root.activeElement),
    );
    await leave(frame, page);
  });

  it('a click elsewhere moves focus there, and the earlier focus is forgotten', async () => {
    const [frame] = await open('/', ['/inner'], 2);
    await page.focus('#field');
    await visit([frame, 'Ascend-910C']);
    const field = await frame?.$('#field');
    await field?.click();
    await noCard(stage(), frame ?? page);
    await isBack(frame);
    await visit([frame, 'DeepSeek V4 Pro']);
    await leave(frame, frame);
  });
});

describe('a frame that takes the focus by a script', () => {
  const steal = () =>
    page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input>';
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done));
      frame.contentDocument?.querySelector('input')?.focus();
      return document.activeElement === frame;
    });

  it('leaves the card that the pointer is in', async () => {
    await page.goto(`${stage().server.origin}/chip`);
    const [mark] = await marked(page, 1);
    if (mark) await page.mouse.click(mark.x, mark.y);
    await card(stage(), page);
    const box = await until('the card', () =>
      stage().session.inCard(page, (root) => root.querySelector('.card')?.getBoundingClientRect().toJSON()),
    );
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 3 });
    expect(await steal()).toBe(true);
    await outlastDelays(page);
    await card(stage(), page);
  });

  it('leaves the card of a mention that the pointer rests on', async () => {
    await page.goto(`${stage().server.origin}/chip`);
    const [mark] = await marked(page, 1);
    if (mark) await rest(page, mark);
    await card(stage(), page);
    expect(await steal()).toBe(true);
    await outlastDelays(page);
    await card(stage(), page);
  });
});

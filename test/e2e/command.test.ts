/** The commands that go from mention to mention by keyboard. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, card, marked, noCard, problemsOf, rest, setStage } from '../support/stage.ts';
import { addFrame, clickInto, counted, entered, pointAt } from '../support/visits.ts';

const stage = setStage({
  '/': article(
    '<a id="before" href="#">A link</a>',
    'The Ascend 910C is a chip. <span hidden>An Ascend 910C that is not to be seen.</span>',
    '<div style="height: 3000px"></div>And DeepSeek-V4-Pro is a model.',
  ),
  '/inner': article('In a frame: the Ascend-910C.', 'And the DeepSeek V4 Pro.'),
  '/short': article('The Ascend 910C is a chip.'),
  '/none': article('Nothing of the kind.', '<input id="writing">'),
});

let page: Page;
let problems: string[];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
  await marked(page, 3);
  await page.focus('#before');
});

afterEach(async () => {
  expect(problems).toEqual([]);
});

const press = (direction: 'next' | 'previous') => stage().session.pressCommand(page, `${direction}-mention`);

const at = (where: Page | Frame, name: string) => entered(stage(), where, name);

async function addInner(origin: string): Promise<Frame> {
  const frame = await addFrame(page, `${origin}/inner`);
  await marked(frame, 2);
  return frame;
}

describe('the command', () => {
  it('goes to the next and the previous mention, and wraps around', async () => {
    await press('next');
    await at(page, 'Ascend 910C');
    await press('next');
    await at(page, 'DeepSeek-V4-Pro');
    await press('next');
    await at(page, 'Ascend 910C');
    await press('previous');
    await at(page, 'DeepSeek-V4-Pro');
    await press('previous');
    await at(page, 'Ascend 910C');
  });

  it('starts at the visible part of the page', async () => {
    await page.evaluate(() => scrollTo(0, 2900));
    await press('next');
    await at(page, 'DeepSeek-V4-Pro');
  });

  it('goes through all frames, with one card at a time', async () => {
    const same = await addInner(stage().server.origin);
    await counted(stage(), page, 4);
    const other = await addInner(stage().server.otherOrigin);
    await counted(stage(), page, 6);
    const path: [Page | Frame, string][] = [
      [page, 'Ascend 910C'],
      [page, 'DeepSeek-V4-Pro'],
      [same, 'Ascend-910C'],
      [same, 'DeepSeek V4 Pro'],
      [other, 'Ascend-910C'],
      [other, 'DeepSeek V4 Pro'],
    ];
    for (const [where, name] of [...path, ...path.slice(0, 1)]) {
      await press('next');
      await at(where, name);
      for (const elsewhere of [page, same, other]) if (elsewhere !== where) await noCard(stage(), elsewhere);
    }
    await press('previous');
    await at(other, 'DeepSeek V4 Pro');
  });

  it('works after the background was stopped', async () => {
    const frame = await addInner(stage().server.otherOrigin);
    await counted(stage(), page, 4);
    await stage().session.stopBackground();
    await press('next');
    await at(page, 'Ascend 910C');
    await stage().session.stopBackground();
    await press('previous');
    await at(frame, 'DeepSeek V4 Pro');
    await stage().session.stopBackground();
    await press('next');
    await at(page, 'Ascend 910C');
  });

  it('does nothing on a page without mentions', async () => {
    await page.goto(`${stage().server.origin}/none`);
    await press('next');
    await page.goto(stage().server.origin);
    await marked(page, 3);
    await press('next');
    await at(page, 'Ascend 910C');
  });
});

describe('Escape', () => {
  it('closes the card and restores focus, even after several mentions', async () => {
    await press('next');
    await at(page, 'Ascend 910C');
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await press('next');
    await at(page, 'DeepSeek-V4-Pro');
    await press('next');
    await at(page, 'Ascend 910C');
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('closes a hover card in a frame without focus, and still reaches the page', async () => {
    await page.goto(`${stage().server.origin}/none`);
    const frame = await addInner(stage().server.otherOrigin);
    await page.evaluate(() => {
      document.body.dataset.keys = '';
      document.addEventListener('keydown', ({ key }) => {
        document.body.dataset.keys += key;
      });
      document.querySelector<HTMLElement>('#writing')?.focus();
    });
    const [chip] = await marked(frame, 2);
    await pointAt(page, frame, chip);
    await card(stage(), frame);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('writing');
    await page.keyboard.press('Escape');
    await noCard(stage(), frame);
    expect(await page.evaluate(() => [document.activeElement?.id, document.body.dataset.keys])).toEqual([
      'writing',
      'Escape',
    ]);
  });

  it('closes the card of the page from a frame without mentions', async () => {
    await page.goto(`${stage().server.origin}/short`);
    const frame = await addFrame(page, `${stage().server.otherOrigin}/none`);
    await clickInto(page, frame, '#writing');
    const [chip] = await marked(page, 1);
    if (chip) await rest(page, chip);
    await card(stage(), page);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
  });

  it('closes the card of a frame from the page', async () => {
    const frame = await addInner(stage().server.otherOrigin);
    await counted(stage(), page, 4);
    await press('next');
    await at(page, 'Ascend 910C');
    await press('previous');
    await at(frame, 'DeepSeek V4 Pro');
    await page.keyboard.press('Escape');
    await noCard(stage(), frame);
  });
});

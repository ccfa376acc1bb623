import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { outlastDelays } from '../support/delays.ts';
import { article, card, marked, noCard, pressInCard, problemsOf, rest, setStage } from '../support/stage.ts';

const TEXT = 'The run used Ascend 910C chips, and the model was DeepSeek-V4-Pro, they said.';
const stage = setStage({
  '/': article(TEXT, '<button id="before">A button</button>', 'Nothing here.'),
  '/link': article('<a href="/elsewhere">About the Ascend 910C chip</a>'),
  '/elsewhere': article('Elsewhere.'),
  '/narrow': `<!doctype html><body style="width:150px;font:20px/1.5 serif;margin:40px"><p>Of the model named DeepSeek V4 Pro much was said.</p>`,
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
});

afterEach(async () => {
  expect(problems).toEqual([]);
});

describe('a resting pointer', () => {
  it('opens the glance: what was done, what is missing, who says so, and the dates', async () => {
    const [chip] = await marked(page, 2);
    if (chip) await rest(page, chip);
    const content = await card(stage(), page);
    expect(content.name).toBe('Ascend 910C');
    expect(content.kind).toBe('AI chip by Huawei');
    expect(content.headings).toEqual([]);
    expect(content.takeaway).toMatch(/^A Shenzhen team .* says .* No independent confirmation was found\.$/);
    expect(content.detail).toMatch(/^Announced June 2026: tuning \(“post-training”\).* No test scores/);
    expect(content.evidence).toMatch(/^One announcement, repeated by South China Morning Post, Tom's Hardware /);
    expect(content.footer).toMatch(/^Written \d+ \w+ 20\d\d · newest source \d+ \w+ 20\d\d/);
    expect(await lowEnough()).toBe(true);
    expect(content.links.length).toBeGreaterThan(0);
    for (const { href, target, rel } of content.links) {
      expect(href).toMatch(/^https:/);
      expect({ target, rel }).toEqual({ target: '_blank', rel: 'noreferrer' });
    }
  });

  it('does not move focus, and can enter the card', async () => {
    const [chip] = await marked(page, 2);
    await page.focus('#before');
    if (chip) await rest(page, chip);
    await card(stage(), page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    const box = await cardBox();
    await page.mouse.move(box.x + 30, box.y + 20, { steps: 4 });
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 4 });
    await outlastDelays(page);
    await card(stage(), page);
    await page.mouse.move(5, 790, { steps: 4 });
    await noCard(stage(), page);
  });

  it('opens the glance below the mention without covering it', async () => {
    const [, model] = await marked(page, 2);
    if (model) await rest(page, model);
    await card(stage(), page);
    const box = await until('the card in place', async () => {
      const now = await cardBox();
      return now.y > 0 && now;
    });
    expect(box.y).toBeGreaterThan(model?.y ?? 0);
    expect(box.x + box.width).toBeLessThanOrEqual(1000);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
  });

  it('opens nothing if the text is scrolled away before the dwell is over', async () => {
    const [chip] = await marked(page, 2);
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { style: 'height:3000px' })),
    );
    if (chip) await rest(page, chip);
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await outlastDelays(page);
    expect(await stage().session.inCard(page, () => true)).toBe(null);
  });

  it('opens the glance at the line under the pointer if the name wraps', async () => {
    await page.goto(`${stage().server.origin}/narrow`);
    await marked(page, 1);
    const lines = await page.evaluate(() => {
      const [range] = CSS.highlights.get('caveat-mention') ?? [];
      if (!range) return [];
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return [...live.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
    const last = lines.at(-1);
    expect(lines.length).toBeGreaterThan(1);
    if (last) await rest(page, { text: '', x: last.x + last.width / 2, y: last.y + last.height / 2 });
    await card(stage(), page);
    const box = await cardBox();
    expect(Math.abs(box.y - ((last?.y ?? 0) + (last?.height ?? 0)))).toBeLessThan(20);
  });
});

describe('a click on a mention', () => {
  it('opens the card at once, focuses it and keeps it open', async () => {
    const [chip] = await marked(page, 2);
    if (chip) await page.mouse.click(chip.x, chip.y);
    await card(stage(), page);
    await until('focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
    await page.mouse.move(5, 790, { steps: 4 });
    await outlastDelays(page);
    await card(stage(), page);
  });

  it('works by touch', async () => {
    const [chip] = await marked(page, 2);
    if (chip) await page.touchscreen.tap(chip.x, chip.y);
    await card(stage(), page);
  });

  it('follows a link instead', async () => {
    await page.goto(`${stage().server.origin}/link`);
    const [chip] = await marked(page, 1);
    if (chip) await Promise.all([page.waitForNavigation(), page.mouse.click(chip.x, chip.y)]);
    expect(page.url()).toBe(`${stage().server.origin}/elsewhere`);
  });
});

describe('an open card', () => {
  beforeEach(async () => {
    const [chip] = await marked(page, 2);
    await page.focus('#before');
    if (chip) await page.mouse.click(chip.x, chip.y);
    await card(stage(), page);
  });

  it('closes on Escape', async () => {
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
  });

  it('closes with its button', async () => {
    const button = await until('the button', () =>
      stage().session.inCard(page, (root) => {
        const box = root.querySelector('.close')?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
      }),
    );
    expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(24);
    await page.mouse.click(button.x, button.y);
    await noCard(stage(), page);
  });

  it('closes on a click outside', async () => {
    await page.mouse.click(900, 780);
    await noCard(stage(), page);
  });

  it('closes on a click whose propagation the page stops', async () => {
    await page.evaluate(() => document.querySelector('button')?.addEventListener('click', (e) => e.stopPropagation()));
    await page.click('#before');
    await noCard(stage(), page);
  });

  it('scrolls with the keys instead of the page', async () => {
    await showMore();
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { style: 'height:3000px' })),
    );
    await page.keyboard.press('PageDown');
    await until('the card scrolled', () =>
      stage().session.inCard(page, (root) => (root.querySelector('.card')?.scrollTop ?? 0) > 0),
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('explains on click what "checked" means', async () => {
    await showMore();
    const summary = await until('the summary', () =>
      stage().session.inCard(page, (root) => {
        const element = root.querySelector('.meaning summary');
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect();
        return box && { x: box.x + 10, y: box.y + box.height / 2 };
      }),
    );
    await page.mouse.click(summary.x, summary.y);
    await until('what it means', () =>
      stage().session.inCard(page, (root) =>
        root.querySelector('.meaning[open] p')?.textContent?.includes('did not repeat any'),
      ),
    );
  });

  it('stays where it is when its mention is removed, until it is closed', async () => {
    const before = await cardBox();
    await page.evaluate(() => document.querySelector('p')?.remove());
    await marked(page, 0);
    await outlastDelays(page);
    expect(await cardBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await noCard(stage(), page);
  });

  it('follows its mention when the page changes above it', async () => {
    const below = async () => (await cardBox()).y - ((await marked(page, 2))[0]?.y ?? 0);
    const distance = await below();
    const before = (await cardBox()).y;
    await page.evaluate(() => {
      document.body.style.paddingTop = '100px';
    });
    await until('the card at its mention', async () => Math.abs((await below()) - distance) < 2);
    expect((await cardBox()).y).toBeGreaterThan(before + 90);
  });

  it('hides its key presses and clicks from the page', async () => {
    await page.evaluate(() => {
      document.body.dataset.keys = '';
      document.addEventListener('keydown', ({ key }) => {
        document.body.dataset.keys += key;
      });
    });
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.body.dataset.keys)).toBe('');
  });
});

/** Checks that the whole glance is visible at once, next to the text being read. */
async function lowEnough() {
  return until('a card', () =>
    stage().session.inCard(page, (root) => {
      const card = root.querySelector('.card');
      const { height = 0 } = card?.getBoundingClientRect() ?? {};
      return card && height <= 300 && card.scrollHeight <= card.clientHeight;
    }),
  );
}

/** Opens more than the glance, which has nothing to scroll or unfold, and moves focus into the card. */
async function showMore() {
  await pressInCard(stage(), page, '#more');
  await until('more', () => stage().session.inCard(page, (root) => root.querySelector('.card.standard') !== null));
}

async function cardBox() {
  return until('a card', () =>
    stage().session.inCard(page, (root) => {
      const box = root.querySelector('.card')?.getBoundingClientRect();
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    }),
  );
}

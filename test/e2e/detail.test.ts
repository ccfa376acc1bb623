import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, problemsOf, setStage } from '../support/stage.ts';

const stage = setStage({ '/': article('The run used Ascend 910C chips, and the model was DeepSeek-V4-Pro.') });

let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  page = await stage().session.newPage();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
});

afterAll(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

/** Chooses a level of detail as the popup does, and returns the content of a mention's card. */
async function open(level: 'brief' | 'standard' | 'full', mention: 0 | 1) {
  await stage().session.inBackground((api, detail) => api.storage.local.set({ detail }), level);
  const place = (await marked(page, 2))[mention];
  if (place) await page.mouse.click(place.x, place.y);
  await until(`the card in ${level}`, () =>
    stage().session.inCard(page, (root, name) => root.querySelector('.card')?.classList.contains(name), level),
  );
  return card(stage(), page);
}

/** Returns the texts of elements in the card. */
function texts(selector: string): Promise<string[]> {
  return until(selector, () =>
    stage().session.inCard(
      page,
      (root, wanted) => [...root.querySelectorAll(wanted)].map((element) => (element.textContent ?? '').trim()),
      selector,
    ),
  );
}

describe.each([0, 1] as const)('the card of mention %i', (mention) => {
  it('shows the leading fact with its limits and sources at Brief, without lists', async () => {
    const { takeaway, detail, evidence, links, headings } = await open('brief', mention);
    expect(takeaway).toMatch(/ says it tuned .* No independent confirmation was found\./);
    expect(takeaway).toMatch(/not building a model from scratch\.|built on is unconfirmed\./);
    expect(takeaway.split(/\s+/).length).toBeLessThanOrEqual(32);
    expect(detail).toMatch(/post-training.*(No test scores .* found|Not found: .*test scores)/);
    expect(evidence).toMatch(/^One announcement, repeated by /);
    expect(evidence.split(/\s+/).length).toBeLessThanOrEqual(12);
    expect(links.map(({ href }) => new URL(href).hostname)).toEqual(['www.scmp.com', 'www.tomshardware.com']);
    expect(headings).toEqual([]);
    for (const kind of ['li', 'details', '.status', '.evidence']) expect(await texts(kind)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('shows how many reports and origins are behind each fact at Standard', async () => {
    const { facts, caveats, views, headings } = await open('standard', mention);
    expect(facts.length).toBeGreaterThan(3);
    expect(caveats.length).toBeGreaterThanOrEqual(2);
    expect(headings).toEqual(expect.arrayContaining(['Limits of what is said', 'What is said', 'Sources']));
    expect(await texts('.status')).toHaveLength(facts.length + caveats.length + views.length);
    expect((await texts('.facts .trace')).every((trace) => /^\d+ reports?: /.test(trace))).toBe(true);
    expect(await texts('.evidence')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('shows evidence, disagreements and origins at Full', async () => {
    const { headings, links } = await open('full', mention);
    expect(headings).toEqual(
      expect.arrayContaining(['Where the sources disagree', 'Where the sources got their information']),
    );
    const checks = await texts('.evidence .check');
    expect(checks.length).toBeGreaterThan(30);
    for (const check of checks) expect(check).toMatch(/^(found word for word|found; only|not checked)/);
    expect(links.filter(({ href }) => href.includes('#:~:text=')).length).toBeGreaterThan(20);
    for (const count of await childCounts('.positions')) expect(count).toBeGreaterThanOrEqual(2);
    const tree = await texts('.origins details > ul > li');
    expect(
      tree.some((node) => /^Shenzhen municipal government.*South China Morning Post.*Tom's Hardware/.test(node)),
    ).toBe(true);
    await page.keyboard.press('Escape');
  });
});

/** Returns the number of children of each element. */
async function childCounts(selector: string): Promise<number[]> {
  return until(selector, () =>
    stage().session.inCard(
      page,
      (root, wanted) => [...root.querySelectorAll(wanted)].map((element) => element.children.length),
      selector,
    ),
  );
}

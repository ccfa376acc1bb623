import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { inPlainSight } from '../support/sight.ts';
import { article, browserName, card, marked, problemsOf, setStage } from '../support/stage.ts';

const ARTICLE = article('The run used Ascend 910C chips.', '<textarea></textarea>');

/** Puts the page's own text on the clipboard. */
const REPLACE = `(event) => {
  event.clipboardData.setData('text/plain', 'Read on at our site.');
  event.preventDefault();
  event.stopImmediatePropagation();
}`;

const stage = setStage({
  '/': ARTICLE,
  '/window': `<script>addEventListener('copy', ${REPLACE}, true);</script>${ARTICLE}`,
  '/document': `${ARTICLE}<script>document.addEventListener('copy', ${REPLACE});</script>`,
  '/body': ARTICLE.replace('<body>', '<body oncopy="(REPLACE)(event)">').replace('REPLACE', REPLACE),
  '/keys': `<script>addEventListener('keydown', (event) => { if (event.key === 'c') event.preventDefault(); }, true);</script>${ARTICLE}`,
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  page = await stage().freshTab();
  problems = problemsOf(page);
});

afterEach(async () => {
  expect(problems).toEqual([]);
});

/** Opens the mention's card at Standard and the actions of its first fact, which the glance does not have. */
async function openActions(origin: string): Promise<void> {
  await stage().session.inBackground((api) => api.storage.local.set({ detail: 'standard' }));
  await page.goto(origin);
  await page.bringToFront();
  const [chip] = await marked(page, 1);
  if (chip) await page.mouse.click(chip.x, chip.y);
  await card(stage(), page);
  await press('.facts .actions summary');
}

/** Clicks an element in the card with the real pointer. */
async function press(selector: string): Promise<void> {
  const box = await until(`"${selector}" in view`, () =>
    stage().session.inCard(
      page,
      (root, wanted) => {
        const target = root.querySelector(wanted);
        target?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x = 0, y = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
        return width > 0 && { x: x + width / 2, y: y + height / 2 };
      },
      selector,
    ),
  );
  await inPlainSight(stage().session, page, selector);
  if (box) await page.mouse.click(box.x, box.y);
}

/** Returns the content of the clipboard, by pasting it into the page's own text field. */
async function pasted(): Promise<string> {
  await page.keyboard.press('Escape');
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', browserName === 'chromium' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
  return until('pasted text', () => page.$eval('textarea', ({ value }) => value));
}

async function copy(format: string): Promise<string> {
  await press(`.facts [data-copy="${format}"]`);
  await until('the confirmation', () =>
    stage().session.inCard(page, (root) =>
      [...root.querySelectorAll('[role="status"]')].some((status) => status.textContent === 'Copied'),
    ),
  );
  return pasted();
}

describe.each(['origin', 'insecureOrigin'] as const)('on a page of the %s', (origin) => {
  it('copies a fact with its caveats and sources as text', async () => {
    await openActions(stage().server[origin]);
    expect(await page.evaluate(() => isSecureContext)).toBe(origin === 'origin');
    const text = await copy('text');
    expect(text.split('\n')[0]).toContain('post-trained');
    expect(text).toContain('Caveat: ');
    expect(text).toContain('https://www.tomshardware.com/');
  });

  it('copies the sources as CSL-JSON', async () => {
    await openActions(stage().server[origin]);
    const items: unknown = JSON.parse(await copy('csl-json'));
    expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ URL: expect.stringMatching(/^https:/) })]));
  });
});

it('copies a report of a mistake with the claim and the revision', async () => {
  await openActions(stage().server.origin);
  expect(await copy('mistake')).toMatch(
    /“[a-z0-9-]+”\nDossier [a-z0-9-]+, revision \d{4}-\d{2}-\d{2}, in English; Caveat [\d.]+, (Chrome|Firefox) \d+\n/,
  );
});

it('hides the copying from the page', async () => {
  await openActions(stage().server.insecureOrigin);
  await page.evaluate(() => {
    document.addEventListener('copy', () => document.body.setAttribute('data-heard', ''), { capture: true });
  });
  await copy('text');
  expect(await page.$('body[data-heard]')).toBe(null);
});

describe.each(['/window', '/document', '/body', '/keys'])('on a page that has its own text copied: %s', (path) => {
  it('copies what it says', async () => {
    await openActions(stage().server.insecureOrigin + path);
    expect(await copy('text')).toContain('Caveat: ');
  });

  it('copies what is selected in the card, by key', async () => {
    await openActions(stage().server.insecureOrigin + path);
    const place = await until('a statement', () =>
      stage().session.inCard(page, (root) => {
        const statement = root.querySelector('.facts li');
        statement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x = 0, y = 0, width = 0 } = statement?.getBoundingClientRect() ?? {};
        return width > 0 && { x, y };
      }),
    );
    await page.mouse.move(place.x + 4, place.y + 10);
    await page.mouse.down();
    await page.mouse.move(place.x + 160, place.y + 10, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.down('Control');
    await page.keyboard.press('c', browserName === 'chromium' ? { commands: ['Copy'] } : {});
    await page.keyboard.up('Control');
    const text = await pasted();
    expect(text.length).toBeGreaterThan(5);
    expect(text).not.toContain('our site');
  });
});

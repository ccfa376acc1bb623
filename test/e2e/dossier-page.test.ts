/** The page with the full dossier: it has everything, links to each part, and copies statements. */
import { afterEach, describe, expect, it } from 'vitest';
import dossier from '../../src/dossier/model/dossier.json' with { type: 'json' };
import { type ExtensionPage, until } from '../../tools/browser/index.ts';
import { setStage } from '../support/stage.ts';
import { DOSSIER, OPTIONS } from '../support/views.ts';

const stage = setStage({});
const [entity] = dossier.entities;
const claim = dossier.claims.findLast(({ kind }) => kind === 'fact');
const disagreement = dossier.disagreements.at(-1);
const source = dossier.sources.at(-1);

let page: ExtensionPage;

async function open(hash = ''): Promise<void> {
  page = await stage().session.openExtensionPage(DOSSIER + hash);
  await page.waitFor(() => document.querySelector('main') !== null);
}

/** Waits until the element with an id is the target of the address and in view. */
const shows = (id: string | undefined) =>
  page.waitFor((wanted) => {
    const target = document.querySelector(':target');
    const { top = -1 } = target?.getBoundingClientRect() ?? {};
    return target?.id === wanted && top >= 0 && top < innerHeight;
  }, id);

afterEach(async () => {
  await page.close();
  await stage().session.inBackground((api) => api.storage.local.clear());
});

describe('the page', () => {
  it('has every claim, disagreement and source, under headings in order', async () => {
    await open();
    const ids = [...dossier.claims, ...dossier.disagreements, ...dossier.sources].map(({ id }) => id);
    const missing = await page.evaluate((wanted) => wanted.filter((id) => document.getElementById(id) === null), ids);
    expect(missing).toEqual([]);
    const holders: { evidence: readonly unknown[] }[] = [
      ...dossier.claims,
      ...dossier.disagreements.flatMap<{ evidence: readonly unknown[] }>(({ positions }) => positions),
    ];
    const pieces = holders.reduce((sum, { evidence }) => sum + evidence.length, 0);
    expect(await page.evaluate(() => document.querySelectorAll('.evidence[open] > ul > li').length)).toBe(pieces);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4')].map((e) => Number(e.tagName[1])),
    );
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  });

  it('lists the limits of every fact', async () => {
    await open();
    const facts = await page.evaluate(() =>
      [...document.querySelectorAll(':is(.facts, .views) article')].map(
        (fact) => fact.querySelectorAll('.limited-by a').length,
      ),
    );
    expect(facts.length).toBe(dossier.claims.filter(({ kind }) => kind === 'fact').length);
    for (const limits of facts) expect(limits).toBeGreaterThan(0);
  });

  it.each([claim?.id, disagreement?.id, source?.id, entity?.id])(
    'opens at the target of its address: %s',
    async (id) => {
      await open(`#${id}`);
      await shows(id);
    },
  );

  it('lists changes with links to the statements', async () => {
    await open('#changes');
    for (const { what } of dossier.changes) expect(await page.text('#changes')).toContain(what.en);
    const index = dossier.changes.findIndex(({ of }) => of?.includes('post-training-only'));
    await page.click(`#changed-${index} summary`);
    await page.click(`#changed-${index} a[href="#post-training-only"]`);
    await shows('post-training-only');
    expect(await page.text('[id="post-training-only"] .basis')).toContain('text changed ');
    expect(await page.text('[id="did-deepseek-confirm"]')).toMatch(/text changed /i);
  });

  it('offers links into the sources for sharing, but none to itself', async () => {
    await open();
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.evidence a')].map(({ href }) => href),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:.*#.*:~:text=/);
    expect(await page.evaluate(() => document.querySelectorAll('article > a[href^="#"]').length)).toBe(0);
  });

  it('says so if its address has no target', async () => {
    await open('#no-longer-there');
    await page.waitFor(() =>
      document.querySelector('header [role="status"]')?.textContent?.includes('“no-longer-there”'),
    );
  });

  it('has working links in its contents and from facts to their limits', async () => {
    await open();
    await page.click(`nav a[href="#${entity?.id}"]`);
    await shows(entity?.id);
    const limit = await page.evaluate(
      (id) => document.getElementById(id)?.querySelector('.limited-by a')?.getAttribute('href'),
      claim?.id ?? '',
    );
    await page.click(`[id="${claim?.id}"] .limited-by a`);
    await shows(limit?.slice(1));
  });

  it('follows a change of the reader’s language at once', async () => {
    await open();
    expect(await page.text('h1')).toBe(dossier.title.en);
    await stage().session.inBackground((api) => api.storage.local.set({ language: 'zh-CN' }));
    await page.waitFor((title) => document.querySelector('h1')?.textContent === title, dossier.title['zh-CN']);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      ...['zh-CN', `${dossier.title['zh-CN']} · Caveat`],
    ]);
    expect(await page.text(`[id="${claim?.id}"]`)).toContain(claim?.text['zh-CN']);
  });

  it('copies a statement with its caveats', async () => {
    await open();
    const place = `[id="${claim?.id}"] .actions`;
    await page.click(`${place} summary`);
    await page.click(`${place} [data-copy="text"]`);
    const says = (where: string, text: string) =>
      until(`"${text}"`, async () => (await page.text(`${where} [role="status"]`)) === text);
    await says(place, 'Copied');
    await stage().session.inBackground((api) => api.storage.local.set({ language: 'zh-CN' }));
    await says(place, '已复制');
    const other = `[id="${dossier.claims[0]?.id}"] .actions`;
    await page.click(`${other} summary`);
    await page.click(`${other} [data-copy="text"]`);
    await says(other, '已复制');
    await says(place, '');
  });
});

describe('the options page', () => {
  it('links to it', async () => {
    page = await stage().session.openExtensionPage(OPTIONS);
    await page.click('a[href$="dossier-page/index.html"]');
    // During the navigation, nothing answers.
    const title = () => page.text('h1').catch(() => '');
    await until('the dossier', async () => (await title()) === dossier.title.en);
  });
});

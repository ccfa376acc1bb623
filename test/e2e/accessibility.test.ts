/** The card as assistive technology sees it. Only Chromium's protocol exposes that. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, because, browserName, card, marked, pressInCard, problemsOf, setStage } from '../support/stage.ts';

const stage = setStage({ '/': article('The run used Ascend 910C chips.', '<button id="before">A button</button>') });

const TREE = 'only Chromium’s protocol exposes the accessibility tree';

let page: Page;
let problems: string[];

beforeEach(async () => {
  await stage().session.inBackground((api) => api.storage.local.clear());
  page = await stage().freshTab();
  problems = problemsOf(page);
  await page.goto(stage().server.origin);
  await marked(page, 1);
  await page.focus('#before');
  await stage().session.pressCommand(page, 'next-mention');
  await card(stage(), page);
  await until('focus in the card', () => stage().session.inCard(page, (root) => root.activeElement !== null));
});

afterEach(async () => {
  expect(problems).toEqual([]);
});

/** Returns all nodes in reading order, parents first. */
function flat(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

async function dialog(): Promise<{ readonly all: SerializedAXNode[]; readonly own: SerializedAXNode }> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const all = root ? flat(root) : [];
  const own = all.find(({ role }) => role === 'dialog');
  if (!own) throw new Error('The tree has no dialog.');
  return { all, own };
}

/** Waits until the card lists statements, which it does not at Brief. */
async function showStandard(): Promise<void> {
  await stage().session.inBackground((api) => api.storage.local.set({ detail: 'standard' }));
  await until('the lists', () => stage().session.inCard(page, (root) => root.querySelector('.card.standard')));
}

const named = (nodes: readonly SerializedAXNode[], ...roles: string[]) =>
  nodes.filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role}: ${name}`);

describe.runIf(browserName === 'chromium')('to assistive technology, the card', because(TREE), () => {
  it('is a focused, non-modal dialog, labelled by its heading', async () => {
    const { all, own } = await dialog();
    expect(all.filter(({ role }) => role === 'dialog')).toHaveLength(1);
    // Makes screen readers start with what matters, before the buttons.
    const { takeaway } = await card(stage(), page);
    expect(own).toMatchObject({ name: 'Ascend 910C', description: takeaway, focused: true });
    expect(own.modal ?? false).toBe(false);
    expect(named(all, 'button')).toContain('button: A button');
  });

  it('has one heading, three sentences and links with the names of sources at Brief', async () => {
    const { own } = await dialog();
    const { takeaway, detail } = await card(stage(), page);
    const heard = flat(own).flatMap(({ role, name = '' }) => (role === 'StaticText' ? [name.trim()] : []));
    const places = ['Ascend 910C', 'AI chip by Huawei', takeaway, detail, 'One announcement'].map((text) =>
      heard.indexOf(text),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(named(flat(own), 'heading', 'list')).toEqual(['heading: Ascend 910C']);
    expect(named(flat(own), 'link')).toEqual(['link: South China Morning Post', "link: Tom's Hardware"]);
  });

  it('has headings in order and without skipped levels', async () => {
    await showStandard();
    const headings = flat((await dialog()).own).filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, level }) => `${level} ${name}`)).toEqual([
      '2 Ascend 910C',
      '3 What is said',
      '3 Limits of what is said',
      '3 Limits of individual statements',
      '3 Sources',
    ]);
  });

  it('has a list per section and an item per statement', async () => {
    await showStandard();
    const lists = flat((await dialog()).own).filter(({ role }) => role === 'list');
    const { caveats, facts, views } = await card(stage(), page);
    const itemCounts = await stage().session.inCard(page, (root) =>
      [...root.querySelectorAll('.statements')].map(({ children }) => children.length),
    );
    expect(itemCounts?.reduce((sum, count) => sum + count)).toBe(caveats.length + facts.length + views.length);
    const items = (list: SerializedAXNode) => flat(list).filter(({ role }) => role === 'listitem').length;
    const [parts, ...others] = lists;
    expect(parts?.name).toBe('Parts of this card');
    expect(others.map(items)).toEqual(itemCounts);
  });

  it('has a heading per question and lists for folded content at Full in Chinese', async () => {
    await stage().session.inBackground((api) => api.storage.local.set({ language: 'zh-CN', detail: 'full' }));
    await until('the full card', () => stage().session.inCard(page, (root) => root.querySelector('.full:lang(zh-CN)')));
    await stage().session.inCard(page, (root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
    });
    const nodes = await until('what was folded', async () => {
      const all = flat((await dialog()).own);
      return (
        all.some(({ name }) => name === '来源的出处') && all.filter(({ role }) => role === 'list').length > 8 && all
      );
    });
    const headings = nodes.filter(({ role }) => role === 'heading');
    expect(
      headings.filter(({ level }) => level !== 4).map(({ name, level }) => `${level} ${name?.split(' ')[0]}`),
    ).toEqual([
      ...[
        '2 Ascend',
        '3 有哪些说法',
        '3 预测与看法',
        '3 这些说法的局限',
        '3 各条说法的局限',
        '3 来源之间的分歧',
        '3 来源的出处',
        '3 来源',
      ],
    ]);
    const questions = headings.filter(({ level }) => level === 4);
    expect(questions.length).toBeGreaterThan(0);
    for (const { name } of questions) expect(name).toMatch(/\p{Script=Han}/u);
    const empty = nodes
      .filter(({ role }) => role === 'list')
      .filter((list) => !flat(list).some(({ role }) => role === 'listitem'));
    expect(empty).toEqual([]);
    expect(named(nodes, 'button')).toEqual(
      expect.arrayContaining(['button: 关闭', 'button: 更少', 'button: 在此网站关闭']),
    );
  });

  it('is replaced by the notice that the site is off, a focused dialog with an undo button', async () => {
    await pressInCard(stage(), page, '#site-off');
    const own = await until('the notice', async () => {
      const found = await dialog().catch(() => null);
      return found?.own.name === 'Off on localhost' && found.own;
    });
    expect(own).toMatchObject({ focused: true });
    expect(named(flat(own), 'button')).toEqual(['button: Close', 'button: Undo']);
  });

  it('adds no landmarks to the page', async () => {
    expect(named(flat((await dialog()).own), 'banner', 'contentinfo', 'main', 'region', 'form')).toEqual([]);
  });

  it('has a label for each button and marks disabled ones', async () => {
    const buttons = flat((await dialog()).own).filter(({ role }) => role === 'button');
    expect(buttons.map(({ name, disabled = false }) => [name, disabled])).toEqual([
      ['Less', true],
      ['More', false],
      ['Close', false],
      ['Turn off here', false],
    ]);
  });

  it('names the source of every number and the state of every fold', async () => {
    await showStandard();
    const links = named(flat((await dialog()).own), 'link', 'image');
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(link).toMatch(/^(link|image): Source \d+: \S/);
    const fold = async () =>
      flat((await dialog()).own).find(({ name, expanded }) => name?.startsWith('Sources ') && expanded !== undefined);
    expect((await fold())?.expanded).toBe(false);
    await pressInCard(stage(), page, '#sources > summary');
    await until('the sources', async () => (await fold())?.expanded === true);
    const names = named(flat((await dialog()).own), 'link');
    expect(names.some((name) => name.includes('Huawei chips refine DeepSeek model'))).toBe(true);
  });

  it('announces a change of its level of detail', async () => {
    const status = async () => {
      const { all } = await dialog();
      const found = all.find(({ role, children }) => role === 'status' && (children ?? []).length > 0);
      return found ? flat(found).find(({ role }) => role === 'StaticText')?.name : '';
    };
    await pressInCard(stage(), page, '#more');
    await until('the announcement', async () => (await status()) === 'Standard');
    const buttons = flat((await dialog()).own).filter(({ role }) => role === 'button');
    expect(buttons.find(({ focused }) => focused)?.name).toBe('More');
  });
});

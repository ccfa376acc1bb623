import { expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, card, marked, problemsOf, setStage } from '../support/stage.ts';
import { choice } from '../support/views.ts';

const stage = setStage({ '/': article('The run used Ascend 910C chips.') });

it('the options page and an open card switch to the chosen language', async () => {
  const { session, server } = stage();
  const page = await session.newPage();
  const problems = problemsOf(page);
  await page.goto(server.origin);
  const [chip] = await marked(page, 1);
  if (chip) await page.mouse.click(chip.x, chip.y);
  expect((await card(stage(), page)).takeaway).toMatch(/^A Shenzhen team/);

  const options = await session.openExtensionPage('src/options/index.html');
  await options.click(choice('language', 'zh-CN'));
  await options.waitFor(() => document.querySelector('h1')?.textContent === 'Caveat 选项');
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await options.close();

  const { takeaway, detail, evidence, footer, kind } = await until('a Chinese card', async () => {
    const now = await card(stage(), page);
    return now.takeaway.includes('深圳') && now;
  });
  for (const text of [kind, takeaway, detail, evidence]) expect(text).toMatch(/\p{Script=Han}/u);
  expect(evidence).toMatch(/^出自同一份公告，由.*转述$/);
  expect(footer).toMatch(/^撰写于\d{4}年/);
  await session.inBackground((api) => api.storage.local.set({ detail: 'standard' }));
  const { headings, facts } = await until('the Chinese lists', async () => {
    const now = await card(stage(), page);
    return now.headings[0] === '有哪些说法' && now;
  });
  expect(headings).toEqual(expect.arrayContaining(['这些说法的局限', '有哪些说法', '来源']));
  for (const text of facts) expect(text).toMatch(/\p{Script=Han}/u);
  expect(await session.inCard(page, (root) => root.querySelector('.card')?.getAttribute('lang'))).toBe('zh-CN');
  await page.close();
  expect(problems).toEqual([]);
});

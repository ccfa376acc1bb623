import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, marked, marksOf, problemsOf, setStage, unmarked } from '../support/stage.ts';

const stage = setStage({
  '/': article('An Ascend 910C.'),
  '/spellings': article(
    ...['Ascend 910C', 'ASCEND 910C', 'ascend-910c', 'Ascend910C', 'Ascend&nbsp;910C', 'Ascend‑910C', '昇腾910C芯片'],
    ...[
      '<b>Ascend</b> 910C',
      'Asc<i>end 91</i>0C',
      'the Ascend\n      910C',
      'Ascend 910Cs',
      'Ascend 910C’s',
      'As&shy;cend 910C',
    ],
    ...['DeepSeek-V4-Pro', 'deepseek v4 pro', 'DeepSeekV4Pro', 'deepseek_v4_pro', 'deepseek-ai/DeepSeek-V4-Pro-0813'],
  ),
  '/lookalikes': article(
    ...[
      'Ascend 910',
      'Ascend 910 chips',
      'Ascend 910 cards',
      'Ascend 910B',
      'Ascend910card',
      'Ascend 910CX',
      'xAscend 910C',
    ],
    ...['DeepSeek-V4', 'DeepSeek-V4-Flash', 'DeepSeekV4PromptPack', 'DeepSeek-V4-Prod', 'DeepSeek-V3 Pro'],
    ...['DeepSeek-V4<br>Pro', '<span style="display:block">DeepSeek V4</span> Pro', 'DeepSeek-V4</p><p>Pro'],
    '<table><tr><td>DeepSeek V4</td><td>Pro</td></tr></table>',
  ),
  '/not-text': article(
    '<textarea>Ascend 910C</textarea><input value="Ascend 910C"><select><option>Ascend 910C</option></select>',
    '<span contenteditable>Ascend 910C</span><span contenteditable="true"><b>DeepSeek-V4-Pro</b></span>',
    '<script type="text/plain">Ascend 910C</script><style>/* Ascend 910C */</style><noscript>Ascend 910C</noscript>',
    '<template>Ascend 910C</template>',
    ...['cm-editor', 'CodeMirror', 'monaco-editor', 'ace_editor'].map(
      (name) => `<span class="${name}">Ascend 910C</span>`,
    ),
  ),
  '/plain': { body: 'A text: the Ascend 910C\nand more.', headers: { 'content-type': 'text/plain' } },
});

let page: Page;
let problems: string[] = [];

beforeEach(async () => {
  // Not the shared tab: puppeteer misses pages from Firefox's back/forward cache, and then waits forever.
  page = await stage().session.newPage();
  problems = problemsOf(page);
});

afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const open = (path: string) => page.goto(stage().server.origin + path);

/** Goes back or forward, as the browser's button does. A page from the back/forward cache fires no load event. */
async function travel(steps: number, path: string): Promise<void> {
  await page.evaluate((n) => void setTimeout(() => history.go(n)), steps);
  // During the navigation, nothing can answer.
  await until(path, async () => (await page.evaluate(() => location.pathname).catch(() => '')) === path);
}

/** Adds a mention in a new paragraph and waits for its mark, by which time everything before it has been read. */
async function settle(others: number): Promise<void> {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The last: Ascend 910C.';
    document.body.append(paragraph);
  });
  await marked(page, others + 1);
}

describe('marks', () => {
  it('are on every spelling of a name', async () => {
    await open('/spellings');
    const marks = await marked(page, 18);
    expect(marks.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      ...['Ascend 910C', 'ASCEND 910C', 'ascend-910c', 'Ascend910C', 'Ascend 910C', 'Ascend‑910C', '昇腾910C'],
      ...['Ascend 910C', 'Ascend 910C', 'Ascend 910C', 'Ascend 910C', 'Ascend 910C', 'As\u00adcend 910C'],
      ...['DeepSeek-V4-Pro', 'deepseek v4 pro', 'DeepSeekV4Pro', 'deepseek_v4_pro', 'DeepSeek-V4-Pro'],
    ]);
  });

  it.each(['/lookalikes', '/not-text'])('do not appear on %s', async (path) => {
    await open(path);
    await settle(0);
  });

  it('appear in plain text documents', async () => {
    await open('/plain');
    await marked(page, 1);
  });

  it('are styled', async () => {
    await open('/');
    await marked(page, 1);
    const style = await page.evaluate(() => {
      const paragraph = document.querySelector('p') ?? document.body;
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(paragraph, '::highlight(caveat-mention)');
      return { textDecorationLine, textDecorationStyle };
    });
    expect(style).toEqual({ textDecorationLine: 'underline', textDecorationStyle: 'dotted' });
  });
});

describe('text that changes', () => {
  beforeEach(async () => {
    await open('/');
    await marked(page, 1);
  });

  it('is marked when it is added', async () => {
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<div><p>The DeepSeek-V4-Pro model</p></div>'),
    );
    expect((await marked(page, 2)).map(({ text }) => text)).toEqual(['Ascend 910C', 'DeepSeek-V4-Pro']);
  });

  it('is marked when it is edited into a name, and unmarked when edited out of it', async () => {
    const write = (text: string) =>
      page.evaluate((data) => {
        const node = document.querySelector('p')?.firstChild;
        if (node instanceof Text) node.data = data;
      }, text);
    await write('An Ascend 910B.');
    await unmarked(page);
    await write('Two: an Ascend 910C and an Ascend-910C.');
    await marked(page, 2);
  });

  it('is marked when a removal joins the parts of a name, and partly when an insertion splits them', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = '<p>An Ascend <s>old</s>910C.</p>';
    });
    await unmarked(page);
    await page.evaluate(() => document.querySelector('s')?.remove());
    await until('the whole name', async () => (await marksOf(page)).map(({ text }) => text).join() === 'Ascend 910C');
    await page.evaluate(() =>
      document
        .querySelector('p')
        ?.insertBefore(document.createElement('br'), document.querySelector('p')?.lastChild ?? null),
    );
    // A short form remains, in a block that makes it clear.
    await until('the number alone', async () => (await marksOf(page)).map(({ text }) => text).join() === '910C');
  });

  it('loses its mark when it is removed', async () => {
    await page.evaluate(() => document.querySelector('p')?.replaceWith('Nothing.'));
    await unmarked(page);
  });

  it('is unmarked when the parts of a name are moved apart', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = '<p>An Ascend <s>910C</s>.</p><p>Between.</p><p id="far"></p>';
    });
    await marked(page, 1);
    await page.evaluate(() => document.querySelector('#far')?.append(document.querySelector('s') ?? ''));
    await unmarked(page);
  });

  it('is unmarked while it is editable', async () => {
    const setEditable = (value: string) =>
      page.evaluate((text) => {
        const paragraph = document.querySelector('p');
        if (paragraph) paragraph.contentEditable = text;
      }, value);
    await setEditable('true');
    await unmarked(page);
    await setEditable('false');
    await marked(page, 1);
  });

  it('is marked again when the page has cleared all highlights and style sheets', async () => {
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.body.className = 'changed';
    });
    await marked(page, 1);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it('keeps one mark when it is moved', async () => {
    await page.evaluate(() => {
      const box = document.createElement('div');
      document.body.append(box);
      box.append(document.querySelector('p') ?? '');
    });
    await settle(1);
  });

  it('is marked after client-side navigation', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '/next');
      document.body.innerHTML = '<main><h1>DeepSeek-V4-Pro</h1><p>and the Ascend 910C</p></main>';
    });
    await marked(page, 2);
  });

  it('is marked after back and forward', async () => {
    await open('/spellings');
    await marked(page, 18);
    await travel(-1, '/');
    await marked(page, 1);
    await travel(1, '/spellings');
    await marked(page, 18);
  });

  it('is marked in a body that was replaced', async () => {
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'DeepSeek-V4-Pro and Ascend 910C';
      document.body = body;
    });
    await until('two marks', async () => (await marksOf(page)).length === 2);
  });
});

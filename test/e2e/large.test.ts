/** Pages that are too large to be read in one go: each mention is marked, whatever happens to the page meanwhile. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { setStage } from '../support/stage.ts';

const PARAGRAPHS = 12_000;
/** Does not divide the number of elements in a batch, so that names occur everywhere, even at the end of a batch. */
const EACH = 7;

const paragraph = (i: number) =>
  `<p>Paragraph ${i} <i>says</i> ${i % EACH === 0 ? 'the <b>Ascend</b> <u>910C</u>' : 'a <b>word</b> or <u>two</u>'}.</p>`;
const TEXT = Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(i)).join('\n');
const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Large</title><body>${body}`;

const stage = setStage({
  '/': page(TEXT),
  // Removes the first elements and adds others, bit by bit, while the rest is being read.
  '/shrinking': page(`${TEXT}<script>
    addEventListener('load', () => {
      let round = 0;
      const step = () => {
        for (let i = 0; i < 200; i++) document.querySelector('p')?.remove();
        document.body.prepend(Object.assign(document.createElement('div'), { innerHTML: '<span>new</span>' }));
        if (++round < 20) setTimeout(step, 3);
        else document.title = 'done';
      };
      step();
    });
  </script>`),
  '/shadow': page(`<section></section><script>
    const root = document.querySelector('section').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(TEXT).replaceAll('</', '<\\/')};
  </script>`),
});

let tab: Page;
const open = async (path: string) => {
  tab = await stage().freshTab();
  await tab.goto(stage().server.origin + path);
};

/** Returns the number of marks, and the number of those that are not a whole name. */
const marks = () =>
  tab.evaluate(() => {
    const ranges = [...(CSS.highlights.get('caveat-mention') ?? [])];
    const isWhole = ({ startContainer, endContainer }: AbstractRange) =>
      startContainer.isConnected && startContainer.nodeValue === 'Ascend' && endContainer.nodeValue === '910C';
    return { count: ranges.length, broken: ranges.filter((range) => !isWhole(range)).length };
  });

const isMarked = (count: number) =>
  until(`${count} marks`, async () => {
    const { count: now, broken } = await marks();
    return now === count && broken === 0;
  });

describe('on a large page, every mention is marked', () => {
  it('without changes', async () => {
    await open('/');
    await isMarked(Math.ceil(PARAGRAPHS / EACH));
  });

  it('while elements before it are removed', async () => {
    await open('/shrinking');
    await until('the last step', async () => (await tab.title()) === 'done');
    const left = await tab.evaluate(
      () => [...document.querySelectorAll('b')].filter((b) => b.textContent === 'Ascend').length,
    );
    expect(left).toBeGreaterThan(1_000);
    await isMarked(left);
  });

  it('in a shadow tree', async () => {
    await open('/shadow');
    await isMarked(Math.ceil(PARAGRAPHS / EACH));
  });
});

/** Pages that made trouble once: the card of the mention in each opens, can be pressed and closes, as on any page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../tools/browser/index.ts';
import { outlastDelays } from '../../support/delays.ts';
import { because, card, type Mark, noCard, pressInCard, rest, setStage } from '../../support/stage.ts';

const folder = new URL('../../../../shared/faults/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.x?html$/.test(name)) : [];

const XHTML = { 'content-type': 'application/xhtml+xml; charset=utf-8' };

/** Where its text stays below a link, a press is the link's. */
const PRESSED_ELSEWHERE = /^14-/;

describe.skipIf(names.length === 0)(
  'the page',
  because('they need ../shared/faults, which is not part of a clone'),
  () => {
    const stage = setStage((path) => {
      const name = path.slice(1);
      if (!names.includes(name)) return undefined;
      const body = readFileSync(new URL(name, folder), 'utf8');
      return name.endsWith('.xhtml') ? { body, headers: XHTML } : body;
    });
    let page: Page;

    /** The middle of the text of the mention in the paragraph that each page has. */
    const mentionOf = () =>
      until('the mention', () =>
        page.evaluate((): Mark | null => {
          const ranges = [...(CSS.highlights.get('caveat-mention') ?? [])];
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            const holder = startContainer.parentElement;
            if (!holder || !Element.prototype.closest.call(holder, '#p')) continue;
            const range = new Range();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            const { x, y, width, height } = range.getBoundingClientRect();
            return width > 0 ? { text: range.toString(), x: x + width / 2, y: y + height / 2 } : null;
          }
          return null;
        }),
      );
    const boxOf = () =>
      stage().session.inCard(page, (root) => {
        const { left, top, right, bottom } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
        return { isInView: left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1, top, bottom };
      });

    beforeEach(async () => {
      page = await stage().freshTab();
    });

    it.each(names)('%s has a card by resting, beside the mention, which Escape closes', async (name) => {
      await page.goto(`${stage().server.origin}/${name}`);
      const mark = await mentionOf();
      await rest(page, mark);
      expect((await card(stage(), page)).name).toBe('Ascend 910C');
      const box = await boxOf();
      expect(box?.isInView).toBe(true);
      expect((box?.top ?? 0) > mark.y || (box?.bottom ?? 0) < mark.y).toBe(true);
      await page.keyboard.press('Escape');
      await noCard(stage(), page);
    });

    it.each(names.filter((name) => !PRESSED_ELSEWHERE.test(name)))(
      '%s has a card by a press, whose buttons work',
      async (name) => {
        await page.goto(`${stage().server.origin}/${name}`);
        const mark = await mentionOf();
        await page.mouse.click(mark.x, mark.y);
        await card(stage(), page);
        await pressInCard(stage(), page, '#more');
        await until('more', () =>
          stage().session.inCard(page, (root) => root.querySelector('.card.standard, .card.full') !== null),
        );
        await outlastDelays(page);
        await pressInCard(stage(), page, '#close');
        await noCard(stage(), page);
      },
    );
  },
);

/** Shows what a reader would see, on machines without a display. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, until } from '../browser/index.ts';
import { DEMO_MENTIONS } from './demo.ts';

/** Prints the mentions of the demo article and the text of a card, and writes page.png, card.png and popup.png into a folder. */
export async function show(session: Session, page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const mentions = await until('mentions', async () => {
    const found = await page.evaluate(() =>
      [...(CSS.highlights.get('caveat-mention') ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { x, y, width, height } = live.getBoundingClientRect();
        return { text: live.toString().replace(/\s+/g, ' '), x: x + width / 2, y: y + height / 2 };
      }),
    );
    // On a busy machine the marks come in several steps.
    return found.length >= DEMO_MENTIONS && found;
  });
  console.log(`${mentions.length} mentions: ${mentions.map(({ text }) => text).join(' · ')}\n`);

  const [first] = mentions;
  if (first) await page.mouse.move(first.x, first.y, { steps: 5 });
  const card = await until('the card', () =>
    session.inCard(page, (root) => {
      const element = root.querySelector<HTMLElement>('.card');
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      // Waits for the fade-in only: a transition that hides the card if its script ends never finishes.
      const isDone = root
        .querySelector('.surface')
        ?.getAnimations()
        .every((animation) => !(animation instanceof CSSAnimation) || animation.playState === 'finished');
      // biome-ignore lint/performance/useDomNodeTextContent: as displayed, with a line per block.
      return element && isDone && y > 0 && { text: element.innerText, box: { x, y, width, height } };
    }),
  );
  console.log(card.text);
  await page.screenshot({ path: join(folder, 'page.png') });
  await page.screenshot({ path: join(folder, 'card.png'), clip: card.box });

  const popup = await session.openPopup(page);
  // Firefox sizes the popup only after it has seen its content.
  await popup.waitFor(() => document.querySelector('.mentions') !== null && innerHeight > 0);
  await popup.screenshot(join(folder, 'popup.png'));
  console.log(`\nWritten: ${['page', 'card', 'popup'].map((name) => join(folder, `${name}.png`)).join(', ')}`);
}

import { expect, it } from 'vitest';
import { article, card, marked, problemsOf, rest, setStage } from '../support/stage.ts';

const stage = setStage(
  { '/': article('The run used Ascend 910C chips.') },
  { because: 'only a browser that is started so has less motion everywhere', reducedMotion: true },
);

it('nothing moves or fades for a reader who wants less motion: a card is there, and gone, at once', async () => {
  const page = await stage().session.newPage();
  const problems = problemsOf(page);
  await page.goto(stage().server.origin);
  const [chip] = await marked(page, 1);
  if (chip) await rest(page, chip);
  await card(stage(), page);
  const moving = await stage().session.inCard(page, (root) => {
    const animated = [...root.querySelectorAll('*')].filter((one) => getComputedStyle(one).animationName !== 'none');
    return animated.map(({ className }) => className);
  });
  expect(moving).toEqual([]);
  // It hears the key after Caveat does.
  await page.evaluate(() => {
    addEventListener('keyup', () => {
      document.body.dataset.hosts = String(document.querySelectorAll('[data-caveat-host]').length);
    });
  });
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.body.dataset.hosts)).toBe('0');
  await page.close();
  expect(problems).toEqual([]);
});

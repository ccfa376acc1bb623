import { expect, it } from 'vitest';
import { article, card, marked, problemsOf, rest, setStage } from '../support/stage.ts';

const stage = setStage(
  { '/': article('The run used Ascend 910C chips.') },
  { because: 'only a browser that is started with reduced motion has it everywhere', reducedMotion: true },
);

it('a card opens and closes without fading for a reader who prefers reduced motion', async () => {
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
  // This listener gets the key after Caveat's own.
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

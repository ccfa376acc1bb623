/** Pages that keep the annotator from coming when it is first asked for. */
import { expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, marked, problemsOf, setStage } from '../support/stage.ts';

const NAMED = article('The chip is the Ascend 910C.');
const stage = setStage({
  '/stops': `${NAMED}<script>
    // Stops all loads of the document, as it also does itself when the reader begins to leave it.
    const stopping = setInterval(() => window.stop(), 0);
    setTimeout(() => {
      clearInterval(stopping);
      document.title = 'Loads again';
    }, 400);
  </script>`,
});

it('marks a page that stops its loads', async () => {
  const page = await stage().freshTab();
  const problems = problemsOf(page);
  await page.goto(`${stage().server.origin}/stops`, { waitUntil: 'domcontentloaded' });
  await marked(page, 1);
  // Until then it would stop the tab from going to the page of the next test.
  await until('the page to stop nothing', async () => (await page.title()) === 'Loads again');
  expect(problems).toEqual([]);
});

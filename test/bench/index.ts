/** `npm run bench`: what the content script costs a page, in Chromium, next to a bare walk over the page's text. */
import { resolve } from 'node:path';
import { ensureBrowsers } from '../../tools/browsers.ts';
import { launch, serve } from '../browser/index.ts';
import { median, scriptTime, walkTime } from './measure.ts';
import { longArticle } from './pages.ts';

const ROUNDS = 15;
const MENTIONS = ['Ascend 910C', 'DeepSeek-V4-Pro', '<b>Ascend</b> 910C'];

const pages = {
  'one line, no mention': longArticle(1, []),
  '1,000 paragraphs, no mention': longArticle(1_000, []),
  '1,000 paragraphs, three mentions': longArticle(1_000, MENTIONS),
  '10,000 paragraphs, no mention': longArticle(10_000, []),
  '10,000 paragraphs, three mentions': longArticle(10_000, MENTIONS),
};

ensureBrowsers(['chromium']);
const server = await serve((path) => Object.values(pages)[Number(path.slice(1))]);
const session = await launch('chromium', { extension: resolve('dist/chromium'), headless: true });
try {
  console.log(`Median of ${ROUNDS} rounds, each in a fresh page, the two in turn.\n`);
  console.log('page                                 script ms   walk ms   ratio');
  for (const [index, name] of Object.keys(pages).entries()) {
    const rounds: { script: number; walk: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const url = `${server.origin}/${index}`;
      const page = await session.newPage();
      const script = await scriptTime(page, url);
      await page.close();
      // Paused, so that the walk is the first of its page as well.
      await session.inBackground((api) => api.storage.local.set({ paused: true }));
      const other = await session.newPage();
      const walk = await walkTime(other, url);
      await other.close();
      await session.inBackground((api) => api.storage.local.set({ paused: false }));
      rounds.push({ script, walk });
    }
    const [script, walk, ratio] = [
      median(rounds.map((one) => one.script)),
      median(rounds.map((one) => one.walk)),
      median(rounds.map((one) => one.script / one.walk)),
    ];
    console.log(
      `${name.padEnd(36)} ${script.toFixed(1).padStart(9)} ${walk.toFixed(1).padStart(9)} ${ratio.toFixed(2).padStart(7)}`,
    );
  }
} finally {
  await session.close();
  await server.close();
}

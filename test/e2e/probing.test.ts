/** Before a card is open, a page can detect nothing of the extension but the marks themselves. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { article, browserName, card, marked, rest, setStage } from '../support/stage.ts';

/** The modules that pages load later. */
const MODULES = ['src/annotator/index.js', 'src/annotator/senses.js', 'src/annotator/cards.js'];

declare global {
  /** Filled by the probe. */
  var noticedByPage: string[];
}

const PROBE = `<script>
  globalThis.noticedByPage = [];
  addEventListener('securitypolicyviolation', ({ blockedURI }) => noticedByPage.push(blockedURI), true);
  addEventListener('error', ({ message }) => noticedByPage.push(message), true);
  new PerformanceObserver((list) => noticedByPage.push(...list.getEntries().map(({ name }) => name)))
    .observe({ type: 'resource', buffered: true });
</script>`;

const stage = setStage({
  '/': article('The Ascend 910C is a chip.') + PROBE,
  '/none': article('Nothing of the kind.') + PROBE,
  '/later': article('Nothing yet.') + PROBE,
});

let page: Page;

beforeEach(async () => {
  page = await stage().session.newPage();
});

afterEach(() => page.close());

/** Returns what the page has noticed by its own means, except the browser's request for an icon. */
const noticed = async () => {
  const seen = await page.evaluate(() => noticedByPage);
  return seen.filter((one) => !one.endsWith('/favicon.ico'));
};

const addMentions = () =>
  page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p>The Ascend 910C is a chip. Huawei makes the 910C.</p>'),
  );

describe('a page', () => {
  it('does not notice that our modules are loaded', async () => {
    await page.goto(`${stage().server.origin}/later`);
    await addMentions();
    const [, shortForm] = await marked(page, 2);
    if (shortForm) await rest(page, shortForm);
    await card(stage(), page);
    // By then, a resource of the page itself has been reported.
    await page.evaluate(() => fetch('/none').then((response) => response.text()));
    await until('the page’s own request', async () => (await noticed()).some((one) => one.endsWith('/none')));
    expect((await noticed()).filter((one) => !one.endsWith('/none'))).toEqual([]);
  });

  it.each(MODULES)('cannot load %s at the address that every installation shares', async (path) => {
    await page.goto(stage().server.origin);
    await marked(page, 1);
    // In Firefox the address is random in each profile, so no page can know it.
    const known =
      browserName === 'chromium'
        ? await stage().session.inBackground((api) => `chrome-extension://${api.runtime.id}/`)
        : 'moz-extension://caveat@caveat.invalid/';
    const answer = await page.evaluate(
      (address) =>
        Promise.all([
          fetch(address).then(String, () => 'none'),
          new Promise<string>((resolve) => {
            const script = document.createElement('script');
            script.type = 'module';
            script.addEventListener('load', () => resolve('loaded'));
            script.addEventListener('error', () => resolve('none'));
            script.src = address;
            document.head.append(script);
          }),
        ]),
      known + path,
    );
    expect(answer).toEqual(['none', 'none']);
  });

  it('without a mention contains nothing of the extension', async () => {
    await page.goto(`${stage().server.origin}/none`);
    // Once a page that was opened later has its marks, this one has had enough time.
    const other = await stage().session.newPage();
    await other.goto(stage().server.origin);
    await marked(other, 1);
    await other.close();
    const traces = await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
    expect(traces).toEqual([0, 0]);
    expect(await noticed()).toEqual([]);
  });
});

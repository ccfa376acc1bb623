/** The heap that is retained on a page without a mention. */
import { type BenchBrowser, openBrowser, sleep } from './browser.ts';
import type { Bench } from './context.ts';
import { NEWS, page } from './pages.ts';
import type { Part, Row } from './report.ts';
import { figure, median } from './statistics.ts';

const ROUNDS = 5;
const TARGET = 150;

/** After this time, in ms, the page has been read and searched for shadow hosts. */
const SETTLED_MS = 1_500;

export async function heap(bench: Bench): Promise<Part> {
  const ours = await openBrowser(bench.extension);
  const empty = await openBrowser(bench.empty);
  const least = await openBrowser(bench.least);
  try {
    const news = bench.pages.find(({ name }) => name === NEWS) ?? bench.pages[0];
    const rows: Row[] = [];
    for (const [name, html] of [
      ['a page of one line', page('<p>One line.</p>')],
      [`a news page (${news?.name})`, news?.html ?? ''],
    ] as const) {
      const differences: { readonly v8: number; readonly dom: number; readonly bound: number }[] = [];
      for (let i = 0; i < ROUNDS; i++) {
        const [own, other, bound] = await Promise.all(
          [ours, empty, least].map((browser) => heapOf(browser, bench.site.address(html))),
        );
        if (!own || !other || !bound) continue;
        const total = bound.v8 + bound.dom - other.v8 - other.dom;
        differences.push({ v8: own.v8 - other.v8, dom: own.dom - other.dom, bound: total });
      }
      const v8 = median(differences.map((one) => one.v8));
      const dom = median(differences.map((one) => one.dom));
      const bound = median(differences.map((one) => one.bound));
      rows.push({
        measure: `heap kept on ${name} without a mention, over an empty content script`,
        target: `≤ ${TARGET} kB`,
        result: `${figure(v8 + dom)} kB (V8 ${figure(v8)}, DOM ${figure(dom)})`,
        peers: `one that asks for settings, listens and reads textContent, and keeps nothing: ${figure(bound)} kB`,
        met: v8 + dom <= TARGET,
      });
    }
    return { rows };
  } finally {
    await ours.close();
    await empty.close();
    await least.close();
  }
}

/** Returns the heap in kB after forced garbage collections, the second of which frees what the first released. */
async function heapOf(browser: BenchBrowser, address: string): Promise<{ readonly v8: number; readonly dom: number }> {
  const tab = await browser.newTab();
  const { client } = tab;
  await tab.goto(address);
  await sleep(SETTLED_MS);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await client.send('Runtime.getHeapUsage');
  await tab.close();
  return { v8: usedSize / 1000, dom: embedderHeapUsedSize / 1000 };
}

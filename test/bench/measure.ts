import type { Page } from 'puppeteer-core';

/** Time between samples, in µs. */
const INTERVAL = 100;

/** Loads a page and gives the time, in ms, that the extension's script ran in it until the page had come to rest. */
export async function scriptTime(page: Page, url: string): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await devtools.send('Profiler.start');
  await page.goto(url, { waitUntil: 'networkidle0' });
  const { profile } = await devtools.send('Profiler.stop');
  await devtools.detach();
  const ours = new Set<number>();
  // Parents come before their children: what our functions call is ours as well.
  const visit = (id: number, inherited: boolean) => {
    const node = nodes.get(id);
    if (!node) return;
    const isOurs = inherited || node.callFrame.url.startsWith('chrome-extension:');
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) visit(child, isOurs);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const root = profile.nodes[0];
  if (root) visit(root.id, false);
  const samples = profile.samples ?? [];
  const deltas = profile.timeDeltas ?? [];
  return samples.reduce((sum, id, i) => sum + (ours.has(id) ? (deltas[i] ?? 0) : 0), 0) / 1000;
}

/** Loads a page and gives the time, in ms, of a bare walk over its text, cold and in a world of its own. */
export async function walkTime(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'networkidle0' });
  const devtools = await page.createCDPSession();
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result } = await devtools.send('Runtime.evaluate', {
    contextId: executionContextId,
    returnByValue: true,
    expression: `(() => {
      const start = performance.now();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += walker.currentNode.length;
      return performance.now() - start;
    })()`,
  });
  await devtools.detach();
  return typeof result.value === 'number' ? result.value : Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

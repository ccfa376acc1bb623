/** What a page keeps in memory; Chromium only. */
import type { Page } from 'puppeteer-core';

/** As V8 writes it: one flat array of numbers, so many for each node. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/**
 * The bytes of all objects, strings and nodes that live in the page and its extensions, after garbage was collected.
 * Without code: what V8 compiles, and when it lets go of it, differs by a tenth of the heap between two equal rounds.
 */
export async function bytesKept(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  const chunks: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  const { snapshot, nodes }: HeapSnapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (nodes[node + type] !== code) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}

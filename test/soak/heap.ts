/** The memory that a page retains, in Chromium only. */
import type { Page } from 'puppeteer-core';

/** V8's format: one flat array with a fixed number of values per node. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What the browser keeps of each file loaded while its protocol is used, and of each slow frame that it drew. */
const RECORDS = /^(blink::NetworkResourcesData|PerformanceLong)/;

/**
 * Returns the bytes of all objects, strings and nodes in the page and its extensions, after garbage collection. Code is
 * left out: what V8 compiles, and when it discards it, varies by a tenth of the heap between two equal rounds. So are the
 * browser's records of what was loaded and drawn.
 */
export async function bytesKept(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  const chunks: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  const { snapshot, nodes, strings }: HeapSnapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const name = fields.indexOf('name');
  const size = fields.indexOf('self_size');
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const isRecord = RECORDS.test(strings[nodes[node + name] ?? 0] ?? '');
    if (nodes[node + type] !== code && !isRecord) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}

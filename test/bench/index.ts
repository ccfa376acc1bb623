/** `npm run bench`, or `npm run bench -- scan heap`: measures what Caveat costs a page. See BENCHMARKS.md. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ensureBrowsers } from '../../tools/setup.ts';
import { withBrowser } from './browser.ts';
import { bundleAll } from './bundle.ts';
import { chart } from './chart.ts';
import type { Bench } from './context.ts';
import { buildExtensions } from './extensions.ts';
import { feed } from './feed.ts';
import { firefox } from './firefox.ts';
import { harm } from './harm.ts';
import { heap } from './heap.ts';
import { manyNames } from './many-names.ts';
import { million } from './million.ts';
import { madePages, savedPages } from './pages.ts';
import { pointer } from './pointer.ts';
import { type Part, print, write } from './report.ts';
import { scan } from './scan.ts';
import { openSite } from './site.ts';
import { total } from './total.ts';
import { whole } from './whole.ts';

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Part>>> = {
  scan,
  'many-names': manyNames,
  heap,
  whole,
  total,
  firefox,
  million,
  feed,
  pointer,
  harm,
};

/** Reports a failed part, so that the others still run. */
function failed(name: string, error: unknown): Part {
  console.error(error);
  process.exitCode = 1;
  return { rows: [{ measure: name, target: '', result: `not measured: ${error}`, peers: '', met: false }] };
}

const CHART = 'docs/bench.svg';

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new Error(`Unknown part ${unknown.join()}. The parts are: ${Object.keys(PARTS).join(', ')}.`);

ensureBrowsers(['chromium']);
const code = await bundleAll();
const extensions = await buildExtensions();
const site = await openSite();
try {
  const saved = savedPages();
  const { ours: extension, remove: _, ...others } = extensions;
  const bench: Bench = {
    site,
    extension,
    ...others,
    code,
    pages: [...saved, ...madePages()],
    saved: saved.length,
  };
  const parts: Part[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const start = Date.now();
    const part = await measure(bench).catch((error): Part => failed(name, error));
    print(name, part, (Date.now() - start) / 1000);
    parts.push(part);
  }
  // A partial run would mix its results with older ones.
  if (chosen.length === 0) {
    const version = await withBrowser(undefined, async (browser) => browser.version);
    const groups = parts.flatMap(({ groups = [] }) => groups);
    writeFileSync(CHART, chart('Time ÷ the least code that does the same (logarithmic; less is better)', groups));
    write('BENCHMARKS.md', parts, version, CHART);
    execFileSync('npx', ['biome', 'format', '--write', 'BENCHMARKS.md']);
    console.log(`\nWrote BENCHMARKS.md and ${CHART}.`);
  }
} finally {
  await site.close();
  extensions.remove();
}

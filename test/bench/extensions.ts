/** The extensions that are compared: ours, built into a folder of its own, and minimal ones. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };

export interface Extensions {
  readonly ours: string;
  /** The same as built for Firefox. */
  readonly firefox: string;
  readonly empty: string;
  readonly reading: string;
  readonly least: string;
  readonly late: string;
  remove(): void;
}

/** The name of our content script's world in traces. */
export const OUR_WORLD = manifest.name;
export const EMPTY_WORLD = 'Empty';

const READING = "addEventListener('DOMContentLoaded', () => { document.documentElement.textContent; });\n";

/** A minimal extension with settings and a popup: it loads settings, listens, and reads the text once. */
const LEAST = `chrome.runtime.onConnect.addListener(() => {});
chrome.storage.onChanged.addListener(() => {});
chrome.storage.local.get(null).then(() => document.body?.textContent);
`;

/** A minimal extension that loads settings and a module, which marks the block in view as soon as that exists. */
const LATE = `chrome.storage.local.get(null).then(() => import(chrome.runtime.getURL('late.js')));
`;
const LATE_MODULE = `const mark = () => {
  const text = document.querySelector('[data-view]')?.firstChild;
  if (!text) return setTimeout(mark);
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 1 });
  CSS.highlights.set('caveat-mention', new Highlight(range));
};
mark();
`;

export async function buildExtensions(): Promise<Extensions> {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
  const ours = join(folder, 'caveat');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const firefox = join(folder, 'caveat-firefox');
  try {
    for (const [mode, outDir] of [
      ['chromium', ours],
      ['firefox', firefox],
    ] as const)
      await build({ mode, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    ours,
    firefox,
    empty: make(join(folder, 'empty'), ''),
    reading: make(join(folder, 'reading'), READING),
    least: make(join(folder, 'least'), LEAST),
    late: make(join(folder, 'late'), LATE, LATE_MODULE),
    remove,
  };
}

const LATE_RESOURCES = { resources: ['late.js'], matches: ['<all_urls>'], use_dynamic_url: true };

/** Writes an extension that runs a script where and when ours runs, and can load a module in the same way. */
function make(folder: string, script: string, module?: string): string {
  const [{ matches, run_at, all_frames, match_about_blank, match_origin_as_fallback } = {}] = manifest.content_scripts;
  const content = { matches, run_at, all_frames, match_about_blank, match_origin_as_fallback, js: ['content.js'] };
  mkdirSync(folder);
  writeFileSync(join(folder, 'content.js'), script);
  if (module !== undefined) writeFileSync(join(folder, 'late.js'), module);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: EMPTY_WORLD,
      version: '1',
      permissions: ['storage'],
      browser_specific_settings: { gecko: { id: 'other@caveat.invalid' } },
      content_scripts: [content],
      ...(module === undefined ? {} : { web_accessible_resources: [LATE_RESOURCES] }),
    }),
  );
  return folder;
}

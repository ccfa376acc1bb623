/** `npm run package`: zips the extension for each browser, and the source for Firefox's reviewers, reproducibly. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { version } from '../package.json' with { type: 'json' };

/** Zips files in the order of their names, all with the earliest date that zip files support. */
function zip(files: readonly (readonly [name: string, path: string])[]): Uint8Array {
  const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const [name, path] of sorted) entries[name] = [readFileSync(path), { mtime: new Date(1980, 0, 1), level: 9 }];
  return zipSync(entries);
}

function filesBelow(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name): [string, string] => [name.replaceAll('\\', '/'), join(folder, name)])
    .filter(([name, path]) => !name.startsWith('.vite/') && statSync(path).isFile());
}

function trackedFiles(): [string, string][] {
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  return listed.map((name) => [name, name]);
}

mkdirSync('out', { recursive: true });
for (const [name, files] of [
  [`caveat-${version}-chromium.zip`, filesBelow('dist/chromium')],
  [`caveat-${version}-firefox.zip`, filesBelow('dist/firefox')],
  [`caveat-${version}-source.zip`, trackedFiles()],
] as const) {
  const bytes = zip(files);
  writeFileSync(join('out', name), bytes);
  console.log(`out/${name}: ${files.length} files, ${bytes.length} bytes`);
}

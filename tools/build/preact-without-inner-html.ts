import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Returns the path of a copy of preact that cannot set HTML. We never do so, but `web-ext lint`, which Firefox's
 * reviewers run, warns about every assignment to innerHTML (UNSAFE_VAR_ASSIGNMENT).
 * @throws Error if preact's code no longer looks as expected, so that the copy is never silently the original
 */
export function preactWithoutInnerHtml(): string {
  const original = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');
  if (original.match(ASSIGNMENT)?.length !== 1)
    throw new Error('preact no longer sets innerHTML as expected: see tools/build');
  // The path names the package: its licence goes with the copy, too.
  const folder = resolve('node_modules/.cache/caveat/node_modules/preact');
  const copy = resolve(folder, 'preact.mjs');
  mkdirSync(folder, { recursive: true });
  // Two builds may run in parallel, and neither must read a file that the other is still writing.
  const draft = `${copy}.${process.pid}`;
  writeFileSync(draft, original.replace(ASSIGNMENT, '(void 0)').replace(/\/\/# sourceMappingURL.*/, ''));
  renameSync(draft, copy);
  return copy;
}

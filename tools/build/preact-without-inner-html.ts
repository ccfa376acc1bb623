import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * The path of a copy of preact that cannot set HTML. We never do, and Firefox's reviewers need not wonder:
 * `web-ext lint` warns of every assignment to innerHTML (UNSAFE_VAR_ASSIGNMENT).
 * @throws where preact is no longer written as expected, so that the copy is never the original unawares.
 */
export function preactWithoutInnerHtml(): string {
  const original = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');
  if (original.match(ASSIGNMENT)?.length !== 1)
    throw new Error('preact sets innerHTML in another way: see tools/build');
  const folder = resolve('node_modules/.cache/caveat');
  const copy = resolve(folder, 'preact.mjs');
  mkdirSync(folder, { recursive: true });
  // Two builds may run side by side: neither must read what the other has half written.
  const draft = `${copy}.${process.pid}`;
  writeFileSync(draft, original.replace(ASSIGNMENT, '(void 0)').replace(/\/\/# sourceMappingURL.*/, ''));
  renameSync(draft, copy);
  return copy;
}

/** Where the counts of test runs lie until they are summed up. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Counts, countsSchema } from './counts.ts';

export const RESULTS = 'out/results';

/** Where failed tests leave what there was to see. */
export const FAILURES = 'out/failures';

/** Forgets all runs so far, and what was recorded of tests that failed. */
export function clearResults(): void {
  for (const folder of [RESULTS, FAILURES]) rmSync(folder, { recursive: true, force: true });
}

/** The counts of all runs since then. */
export function readResults(): Counts[] {
  if (!existsSync(RESULTS)) return [];
  return readdirSync(RESULTS).map((file) =>
    v.parse(countsSchema, JSON.parse(readFileSync(join(RESULTS, file), 'utf8'))),
  );
}

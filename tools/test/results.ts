/** The folder of the counts of test runs, until they are added up. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Counts, countsSchema } from './counts.ts';

export const RESULTS = 'out/results';

/** The folder for screenshots and logs of failed tests. */
export const FAILURES = 'out/failures';

/** Deletes the results of earlier runs and the records of failed tests. */
export function clearResults(): void {
  for (const folder of [RESULTS, FAILURES]) rmSync(folder, { recursive: true, force: true });
}

/** Returns the counts of all runs since then. */
export function readResults(): Counts[] {
  if (!existsSync(RESULTS)) return [];
  return readdirSync(RESULTS).map((file) =>
    v.parse(countsSchema, JSON.parse(readFileSync(join(RESULTS, file), 'utf8'))),
  );
}

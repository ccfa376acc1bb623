/** The numbers of tests that passed, failed and were skipped. */
import * as v from 'valibot';

/** The tests of one or more runs. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The number of skipped tests for each reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

export const countsSchema = v.strictObject({
  passed: v.number(),
  failed: v.number(),
  skipped: v.record(v.string(), v.number()),
});

export function sum(all: readonly Counts[]): Counts {
  const skipped: Record<string, number> = {};
  for (const [reason, count] of all.flatMap((one) => Object.entries(one.skipped)))
    skipped[reason] = (skipped[reason] ?? 0) + count;
  const total = (key: 'passed' | 'failed') => all.reduce((result, one) => result + one[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped };
}

/** Returns the last line of a run: "7 passed, 0 failed, 3 skipped: 2 because …; 1 because …". */
export function lineOf({ passed, failed, skipped }: Counts): string {
  const reasons = Object.entries(skipped);
  const count = reasons.reduce((result, [, each]) => result + each, 0);
  const why = reasons.map(([reason, each]) => `${each} because ${reason}`).join('; ');
  return `${passed} passed, ${failed} failed, ${count} skipped${why && `: ${why}`}`;
}

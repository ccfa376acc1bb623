/** Vitest reporter: leaves the counts of a run in out/results, for the line that a whole run ends with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Counts } from './counts.ts';
import { RESULTS } from './results.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test is skipped in some browser, or on some machine. */
    because?: string;
  }
}

export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const broken = modules.filter((module) => module.errors().length > 0);
    const skipped: Record<string, number> = {};
    for (const reason of inState('skipped').map(reasonOf)) skipped[reason] = (skipped[reason] ?? 0) + 1;
    const counts: Counts = {
      passed: inState('passed').length,
      // A file that could not be run has no tests that could have failed.
      failed: inState('failed').length + broken.length,
      skipped,
    };
    const name = [...new Set(modules.map(({ project }) => project.name))].join('-');
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, `${name}.json`), JSON.stringify(counts));
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' ? result.note : undefined) ?? test.meta().because ?? 'it is marked so';
}

/** A Vitest reporter that writes the counts of a run to out/results, for the last line of a whole run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { type Counts, lineOf } from './counts.ts';
import { RESULTS } from './results.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The reason why a test is skipped in some browser or on some machine. */
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
      // A file that could not be run has no tests, so it counts as a failure itself.
      failed: inState('failed').length + broken.length,
      skipped,
    };
    // Vitest itself does not say why nothing was run, such as tests that need ../shared in a plain clone.
    if (counts.passed + counts.failed === 0) console.log(lineOf(counts));
    const name = [...new Set(modules.map(({ project }) => project.name))].join('-');
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, `${name}.json`), JSON.stringify(counts));
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' ? result.note : undefined) ?? test.meta().because ?? 'they are marked as skipped';
}

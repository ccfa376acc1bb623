import { defineConfig } from 'vitest/config';
import { HANG_LIMIT } from './tools/browser/limits.ts';

/** Longer than any single wait, which fails first and says what it waited for. */
const limits = { testTimeout: 3 * HANG_LIMIT, hookTimeout: 3 * HANG_LIMIT };

/** Tests without a browser. Files share one module graph, as loading the dossier in each would double the time. */
function ofNode(name: string, include: string) {
  return { test: { name, include: [include], ...limits, isolate: false } };
}

/** Tests of one kind in one browser. */
function inBrowser(name: string, browser: 'chromium' | 'firefox', ...include: readonly string[]) {
  return {
    test: {
      name,
      include: [...include],
      provide: { browser },
      ...limits,
      // One worker, whose files share one browser. Together with the other browser's, it keeps two cores busy.
      maxWorkers: 1,
      isolate: false,
    },
  };
}

export default defineConfig({
  test: {
    reporters: ['default', './tools/test/reporter.ts'],
    // In order of registration, so that the state of a failed test is recorded before it is cleaned up.
    sequence: { hooks: 'list' },
    projects: [
      ofNode('unit', 'test/unit/**/*.test.ts'),
      ofNode('shared', 'test/shared/*.test.ts'),
      inBrowser('chromium', 'chromium', 'test/e2e/**/*.test.ts'),
      inBrowser('firefox', 'firefox', 'test/e2e/**/*.test.ts'),
      inBrowser('soak-chromium', 'chromium', 'test/soak/*.test.ts', 'test/e2e/hostile.test.ts'),
      inBrowser('soak-firefox', 'firefox', 'test/soak/*.test.ts', 'test/e2e/hostile.test.ts'),
      inBrowser('shared-chromium', 'chromium', 'test/shared/e2e/*.test.ts'),
      inBrowser('shared-firefox', 'firefox', 'test/shared/e2e/*.test.ts'),
    ],
  },
});

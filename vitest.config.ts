import { defineConfig } from 'vitest/config';
import { HANG_LIMIT } from './tools/browser/limits.ts';

/** A wait gives up before its test does, and says what it waited for. */
const limits = { testTimeout: 3 * HANG_LIMIT, hookTimeout: 3 * HANG_LIMIT };

/** Tests of what is pure: one loading of the dossier serves all files, which is half of the time. */
function ofNode(name: string, include: string) {
  return { test: { name, include: [include], ...limits, isolate: false } };
}

/** Browser tests of one kind in one browser. */
function inBrowser(name: string, browser: 'chromium' | 'firefox', include: string) {
  return {
    test: {
      name,
      include: [include],
      provide: { browser },
      ...limits,
      // One worker, whose files share one browser: with the other browser's beside it, it keeps two cores busy.
      maxWorkers: 1,
      isolate: false,
    },
  };
}

export default defineConfig({
  test: {
    reporters: ['default', './tools/test/reporter.ts'],
    // In the order of their registration: what a failed test leaves is recorded before it is cleared away.
    sequence: { hooks: 'list' },
    projects: [
      ofNode('unit', 'test/unit/**/*.test.ts'),
      ofNode('shared', 'test/shared/*.test.ts'),
      inBrowser('chromium', 'chromium', 'test/e2e/**/*.test.ts'),
      inBrowser('firefox', 'firefox', 'test/e2e/**/*.test.ts'),
      inBrowser('soak-chromium', 'chromium', 'test/soak/*.test.ts'),
      inBrowser('soak-firefox', 'firefox', 'test/soak/*.test.ts'),
      inBrowser('shared-chromium', 'chromium', 'test/shared/e2e/*.test.ts'),
      inBrowser('shared-firefox', 'firefox', 'test/shared/e2e/*.test.ts'),
    ],
  },
});

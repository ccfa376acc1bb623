import { defineConfig } from 'vitest/config';

/** Browser tests of one kind in one browser; a browser and its pages take a while on two cores. */
function inBrowser(name: string, browser: 'chromium' | 'firefox', include: string) {
  return {
    test: {
      name,
      include: [include],
      provide: { browser },
      testTimeout: 30_000,
      hookTimeout: 60_000,
      // One browser at a time of each kind: both kinds already share the machine.
      fileParallelism: false,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { test: { name: 'shared', include: ['test/shared/*.test.ts'] } },
      inBrowser('chromium', 'chromium', 'test/e2e/**/*.test.ts'),
      inBrowser('firefox', 'firefox', 'test/e2e/**/*.test.ts'),
      inBrowser('soak-chromium', 'chromium', 'test/soak/*.test.ts'),
      inBrowser('soak-firefox', 'firefox', 'test/soak/*.test.ts'),
      inBrowser('shared-chromium', 'chromium', 'test/shared/e2e/*.test.ts'),
      inBrowser('shared-firefox', 'firefox', 'test/shared/e2e/*.test.ts'),
    ],
  },
});

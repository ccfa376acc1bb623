/** The npm scripts that each test run consists of. */

/** Scripts that run one after the other. */
type Lane = readonly string[];

/** Lanes that run in parallel, as far as there are cores. A phase starts once the one before has passed. */
type Phase = readonly Lane[];

export type Plan = readonly Phase[];

export const PLANS: Readonly<Record<string, Plan>> = {
  all: [
    [['setup']],
    [['build:chromium'], ['build:firefox']],
    // The browsers wait often enough for pages, windows and timers to leave a core to the other scripts.
    [['test:e2e:firefox'], ['test:e2e:chromium'], ['check', 'types', 'test:unit', 'lint:firefox']],
  ],
  e2e: [[['test:e2e:firefox'], ['test:e2e:chromium']]],
  soak: [[['test:soak:firefox'], ['test:soak:chromium']]],
  shared: [[['test:shared:firefox'], ['test:shared:chromium', 'test:shared:texts']]],
};

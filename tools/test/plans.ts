/** Which npm scripts a test run consists of. */

/** One after the other. */
type Lane = readonly string[];

/** Side by side, as far as the machine's cores serve it; a phase begins when all of the one before has passed. */
type Phase = readonly Lane[];

export type Plan = readonly Phase[];

export const PLANS: Readonly<Record<string, Plan>> = {
  all: [
    [['setup']],
    [['build:chromium'], ['build:firefox']],
    // The browsers wait for each other's pages, windows and timers often enough to leave a core to the rest.
    [['test:e2e:firefox'], ['test:e2e:chromium'], ['check', 'types', 'test:unit', 'lint:firefox']],
  ],
  e2e: [[['test:e2e:firefox'], ['test:e2e:chromium']]],
  soak: [[['test:soak:firefox'], ['test:soak:chromium']]],
  shared: [[['test:shared:firefox'], ['test:shared:chromium', 'test:shared:texts']]],
};

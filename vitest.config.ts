import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { MAX_HOOK_MS, MAX_TEST_MS, MAX_WAIT_MS } from './tests/patience.ts';

/** Tests that start programs, build sites or read much are in files of this name: `npm run test:unit` leaves them out. */
const SLOW = 'tests/**/*.slow.test.ts';
const BROWSER = 'tests/e2e/**/*.test.ts';
/** Tests that replace modules or what is global, or look at what happens while modules are loaded. */
const ISOLATED = 'tests/**/*.isolated.test.ts';

/** Tests start the programs many times: what Node compiles is kept between them. */
const env = { NODE_COMPILE_CACHE: resolve('.cache/compiled') };

const shared = {
  env,
  testTimeout: MAX_TEST_MS,
  hookTimeout: MAX_HOOK_MS,
  expect: { poll: { timeout: MAX_WAIT_MS } },
};

export default defineConfig({
  test: {
    // With two cores Vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [SLOW, BROWSER, ISOLATED],
          // Files share loaded modules: loading the tables of all languages for each would take half of the time.
          isolate: false,
          ...shared,
        },
      },
      { test: { name: 'unit-isolated', include: [ISOLATED], ...shared } },
      { test: { name: 'slow', include: [SLOW], exclude: [BROWSER], ...shared } },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: 'tests/e2e/site.ts',
          ...shared,
        },
      },
    ],
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the built site; all others need no build. */
const SITE = ['tests/build/*.test.ts', 'tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

/** Where rules and checks lie; of each, tests take nine branches in ten. */
const DECIDING = ['src/domain', 'src/pipeline/read', 'src/pipeline/checks'];

/** Where a machine that runs the tests wants their outcome, beside what it prints. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    // Vitest would leave one core to itself: of two, one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: {
      // What decides: the rules, the reading and the checks.
      include: DECIDING.map((folder) => `${folder}/**/*.ts`),
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.tongbao/coverage',
      thresholds: Object.fromEntries(
        DECIDING.map((folder) => [`${folder}/**/*.ts`, { branches: 90 }]),
      ),
    },
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: SITE, testTimeout: 20_000 },
      },
      {
        test: {
          name: 'site',
          include: SITE,
          // Builds the site once, serves it, and starts one browser for all.
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Whatever starts a process of its own tells nothing of a rule that is changed in this one. */
const COMMANDS = [
  'tests/pipeline/{check-script,lock,new-script,catalogue,dictionary}.test.ts',
  'tests/pipeline/import/**',
];

/** The tests of rules and checks, for runs that change the rules and see whether a test notices. */
export default defineConfig({
  test: {
    include: ['tests/{domain,pipeline}/**/*.test.ts'],
    exclude: COMMANDS,
    testTimeout: 20_000,
  },
});

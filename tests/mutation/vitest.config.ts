import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for runs that change the rules and see whether a test notices. */
export default defineConfig({
  test: { include: ['tests/domain/**/*.test.ts'], testTimeout: 20_000 },
});

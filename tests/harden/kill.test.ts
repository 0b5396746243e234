import { expect, test } from 'vitest';
import { killAllOver } from './kill.ts';
import { beginning, publishing } from './scenarios.ts';

/** The full number, and the build among them, is for `npm run harden`. */
test.each([publishing, beginning])(
  'killed at any moment, $name leaves all as it was or as it should be',
  { timeout: 120_000 },
  async (scenario) => {
    const { kills, faults } = await killAllOver(scenario, 4);
    expect(kills).toBe(4);
    expect(faults).toEqual([]);
  },
);

/**
 * `npm run bench -- [--sizes 1000,10000] [--runs 3] [--json] [--check]`: writes data with so many notices by the demo's
 * generator, builds the site in full, after one changed row and after none, and beside it what a machine needs for the
 * bytes alone and Eleventy for its plainest pages. With `--check` it fails where a ratio is worse than it is held to be.
 */
import { parseArgs } from 'node:util';
import { measure, type Measurement } from './bench/measure.ts';
import { ratiosOf } from './bench/ratios.ts';
import { asTable } from './bench/table.ts';
import { terminal } from './build/effects.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
if ([runs, ...sizes].some((count) => !Number.isInteger(count) || count < 1)) {
  throw new Error(
    '--sizes 和 --runs 要填正整数，--sizes 用逗号隔开。 --sizes and --runs take whole numbers above 0, the sizes by commas.',
  );
}

const measurements: Measurement[] = [];
for (const size of sizes.toSorted((a, b) => a - b)) measurements.push(await measure(size, runs));
if (values.json) terminal.print(JSON.stringify(measurements, null, 2));
else for (const line of asTable(measurements)) terminal.print(line);

const isWorse = ratiosOf(measurements).some(({ values: ofSizes }) =>
  ofSizes.some(({ isHeld }) => !isHeld),
);
if (values.check && isWorse) process.exitCode = 1;

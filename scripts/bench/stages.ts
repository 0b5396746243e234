/** Times the stages before the pages on one data folder, in a process of its own: `stages.ts DATA AS_OF`. */
import { publish } from '../../src/domain/publication/publish.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { assemble } from '../../src/pipeline/assemble.ts';
import { runChecks } from '../../src/pipeline/checks/run.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { readInput, rowsOf } from '../../src/pipeline/read/input.ts';

const [data = '', asOf = ''] = process.argv.slice(2);

const start = performance.now();
const input = await readInput(nodeFolder(data, process.cwd()));
const read = performance.now();
const dataset = assemble(input);
const problems = [...input.problems, ...runChecks(input, dataset)];
if (problems.length > 0) throw new Error(`${problems.length} problems in ${data}`);
const validated = performance.now();
const { notices } = publish(dataset as Dataset, asOf);
const derived = performance.now();

process.stdout.write(
  JSON.stringify({
    rows: rowsOf(input),
    notices: notices.length,
    readMs: read - start,
    validateMs: validated - read,
    deriveMs: derived - validated,
    /** Largest memory of the process. */
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);

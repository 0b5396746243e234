/**
 * Builds the demonstration into a folder as far as some hundred pages, and prints how much of what was made for the last
 * of them a look at the young alone would leave: run with `--expose-gc`.
 */
import { buildSite } from '../../scripts/build/build-site.ts';
import { readEnvironment } from '../../src/pipeline/environment.ts';

/** Pages before it is measured, and pages that are measured. */
const [BEFORE, MEASURED] = [400, 64];

const { gc } = globalThis;
if (!gc) throw new Error('Run it with --expose-gc.');

const used = (): number => process.memoryUsage().heapUsed;
let start = 0;

function look(made: number): void {
  if (made === BEFORE) {
    gc?.();
    start = used();
  }
  if (made !== BEFORE + MEASURED) return;
  const most = used() - start;
  gc?.({ type: 'minor' });
  gc?.({ type: 'minor' });
  const young = used();
  gc?.();
  process.stdout.write(`left ${((young - used()) / most).toFixed(3)}`);
  process.exit();
}

const environment = readEnvironment(
  { BULLETIN_OUT: process.argv[2] ?? '', BULLETIN_AS_OF: '2022-06-30' },
  process.cwd(),
);
await buildSite(
  environment,
  {
    print: (line) => void process.stderr.write(`${line}\n`),
    note: () => undefined,
    progress: (text) => look(Number(/^(\d+) 页/.exec(text)?.[1])),
    now: () => performance.now(),
  },
  'nothing',
);

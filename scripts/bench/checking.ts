/**
 * `npm run bench:check -- [DATA]`: what the whole of `npm run check` costs, beside what Papa Parse alone takes to
 * read the same tables. Each runs in a process of its own, several times; the least is told.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Processor time of a process, in milliseconds, and the most memory that it held, in MB. */
interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export interface CheckingCost {
  readonly parse: Cost;
  readonly check: Cost;
}

/** Each way loads of the program only what it needs. */
const WAYS = {
  parse: async (data: string): Promise<unknown> => {
    const { default: Papa } = await import('papaparse');
    return readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.csv'))
      .map((file) => Papa.parse(readFileSync(join(data, file), 'utf8')).data.length);
  },
  check: async (data: string): Promise<unknown> => {
    enableCompileCache();
    const { loadDataset } = await import('../../src/pipeline/load.ts');
    return loadDataset({ data, content: 'content' });
  },
} as const;

type Way = keyof typeof WAYS;

const SELF = fileURLToPath(import.meta.url);

function costOf(way: Way, data: string): Cost {
  const said = execFileSync(process.execPath, [SELF, data, way], { encoding: 'utf8' });
  return JSON.parse(said) as Cost;
}

const least = (costs: readonly Cost[]): Cost =>
  costs.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));

/** Measures both ways by turns, so that other work on the machine slows both alike. */
export function checkingCost(data: string, runs: number): CheckingCost {
  const costs = Array.from({ length: runs }, () => ({
    parse: costOf('parse', data),
    check: costOf('check', data),
  }));
  return {
    parse: least(costs.map(({ parse }) => parse)),
    check: least(costs.map(({ check }) => check)),
  };
}

async function measure(way: Way, data: string): Promise<Cost> {
  await WAYS[way](data);
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
  return { milliseconds: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
}

function report(data: string): string {
  const { check, parse } = checkingCost(data, 5);
  const line = (name: string, { megabytes, milliseconds }: Cost) =>
    `${name}  ${(milliseconds / 1000).toFixed(2)} s  ${Math.round(megabytes)} MB\n`;
  const ratio = (check.milliseconds / parse.milliseconds).toFixed(1);
  return `${line('Papa Parse', parse)}${line('check     ', check)}× ${ratio}\n`;
}

if (process.argv[1] === SELF) {
  const [data = 'data', way] = process.argv.slice(2);
  const isWay = way === 'parse' || way === 'check';
  process.stdout.write(isWay ? JSON.stringify(await measure(way, data)) : report(data));
}

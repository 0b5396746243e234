/** Builds a site in a process of its own and tells what it took: `site.ts [--clean]`, places as of every command. */
import { enableCompileCache } from 'node:module';

// As the command does.
enableCompileCache();
const { readEnvironment } = await import('../../src/pipeline/environment.ts');
const { buildSite } = await import('../build/build-site.ts');

const environment = readEnvironment(process.env, process.cwd());
const lines: string[] = [];
const print = (line: string) => void lines.push(line);
const start = performance.now();
const receipt = await buildSite(
  environment,
  { print, note: print, progress: () => undefined, now: () => performance.now() },
  process.argv.includes('--clean') ? 'nothing' : 'last',
);
if (!receipt) throw new Error(lines.join('\n'));

const { user, system } = process.cpuUsage();
const stages = lines.flatMap((line) => {
  const [, seconds, name] = /^\s+([\d.]+) s {2}(\S.*)$/.exec(line) ?? [];
  return seconds && name && !name.endsWith('Total')
    ? [[name, Number(seconds) * 1000] as const]
    : [];
});
const [, made = '0', kept = '0'] =
  lines.map((line) => /(\d+) 页新做 made, (\d+) 页沿用 kept/.exec(line)).find(Boolean) ?? [];

process.stdout.write(
  JSON.stringify({
    ms: performance.now() - start,
    /** Time of the processor, which says more than the clock on a machine that does other things too. */
    cpuMs: (user + system) / 1000,
    stages: Object.fromEntries(stages),
    megabytes: process.resourceUsage().maxRSS / 1024,
    made: Number(made),
    kept: Number(kept),
    files: receipt.files.count,
    bytes: receipt.files.bytes,
  }),
);

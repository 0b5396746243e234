import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What it took to go through a campaign of one size. */
export interface Measurement {
  readonly batches: number;
  readonly rows: number;
  readonly notices: number;
  readonly readMs: number;
  readonly validateMs: number;
  readonly deriveMs: number;
  /** The whole build; `undefined` where it was not asked for. */
  readonly siteMs: number | undefined;
  /** Largest memory of the process that read, validated and derived. */
  readonly megabytes: number;
}

const WORK = resolve('.tongbao/bench');

/** The day by which everything in a demonstration has been published. */
const AS_OF = '2022-06-30';

/** Runs a script of the project and returns what it wrote. */
function run(script: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join('scripts', script), ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise<string>((done, fail) => {
    child.on('close', (code) => {
      const output = Buffer.concat(chunks).toString();
      if (code === 0) done(output);
      else fail(new Error(`${script} failed:\n${output}`));
    });
  });
}

async function buildTime(data: string): Promise<number> {
  const start = performance.now();
  const out = join(WORK, 'site');
  await run('build.ts', [], { BULLETIN_DATA: data, BULLETIN_OUT: out, BULLETIN_AS_OF: AS_OF });
  return performance.now() - start;
}

/** Writes a campaign of so many batches, goes through it, and clears it away. */
export async function measure(batches: number, withSite: boolean): Promise<Measurement> {
  const data = join(WORK, String(batches));
  await mkdir(WORK, { recursive: true });
  try {
    await run('demo.ts', ['--batches', String(batches), '--out', data]);
    const stages = JSON.parse(await run('bench/stages.ts', [data, AS_OF])) as Omit<
      Measurement,
      'batches' | 'siteMs'
    >;
    return { batches, ...stages, siteMs: withSite ? await buildTime(data) : undefined };
  } finally {
    await rm(WORK, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';

/** Runs a program of Node's and returns what it wrote. */
export function run(
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise<string>((done, fail) => {
    child.on('close', (code) => {
      const output = Buffer.concat(chunks).toString();
      if (code === 0) done(output);
      else fail(new Error(`${args.join(' ')} failed:\n${output}`));
    });
  });
}

/** Middle one of several numbers; of an even count, the lower of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;

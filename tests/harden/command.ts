import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { terminalEnvironment } from '../build/terminal-environment.ts';

/** A program with its arguments and what it is given. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** When to kill: so many milliseconds after the start, or after the first change below a folder. */
export interface Moment {
  readonly after: number;
  readonly changeIn?: string;
}

/** Does something at a moment; returns how to leave it off. */
function at({ after, changeIn }: Moment, act: () => void): () => void {
  if (changeIn === undefined) {
    const timer = setTimeout(act, after);
    return () => clearTimeout(timer);
  }
  const watcher = watch(changeIn, { recursive: true }, () => {
    watcher.close();
    setTimeout(act, after);
  });
  return () => watcher.close();
}

/** Runs a command to its end, or kills it and all that it has started at some moment. */
export function run({ program, args, env, input }: Command, moment?: Moment): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(program, args, { env: terminalEnvironment(env ?? {}), detached: true });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  // Who is killed no longer reads.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const leaveOff = moment ? at(moment, kill) : () => undefined;
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      leaveOff();
      const output = Buffer.concat(chunks).toString();
      done({ code, output, milliseconds: performance.now() - start });
    });
  });
}

/** Every file below a folder with the hash of its bytes; names that begin with a point are passed over, as by the checks. */
export async function stateOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split('/').some((name) => name.startsWith('.')));
  const hashes = files.toSorted().map(async (path) => {
    return [path, hash('sha256', await readFile(join(folder, path)))] as const;
  });
  return new Map(await Promise.all(hashes));
}

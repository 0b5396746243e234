import { spawn, type ChildProcess } from 'node:child_process';
import { terminalEnvironment } from './terminal-environment.ts';

/** A command that runs on until it is stopped. */
export interface Background {
  /** Everything that it has said, without colours. */
  readonly said: () => string;
  /** Waits until it has said something like this, and returns what matched. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Tells it to stop, and returns its exit code, or `null` if it was ended by the signal. */
  readonly stop: () => Promise<number | null>;
}

const COLOURS = /\u001B\[[0-9;]*m/g;
const PATIENCE_MS = 90_000;
const LOOK_EVERY_MS = 50;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function stopped(child: ChildProcess): Promise<number | null> {
  const end = new Promise<number | null>((done) => child.once('exit', done));
  child.kill('SIGTERM');
  return end;
}

/** Starts a script of the project as npm does, with more variables. */
export function start(script: string, variables: Readonly<Record<string, string>>): Background {
  const child = spawn(process.execPath, [`scripts/${script}.ts`], {
    env: terminalEnvironment(variables),
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString().replaceAll(COLOURS, '');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return {
    said: () => said,
    async until(pattern) {
      for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline;) {
        const match = pattern.exec(said);
        if (match) return match;
        if (child.exitCode !== null) break;
        await pause(LOOK_EVERY_MS);
      }
      throw new Error(`${script} never said ${pattern}:\n${said}`);
    },
    stop: () => stopped(child),
  };
}

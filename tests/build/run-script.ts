import { spawn } from 'node:child_process';
import { terminalEnvironment } from './terminal-environment.ts';

/** What a command said, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script of the project as npm does, with more variables. */
export function runScript(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: terminalEnvironment(variables),
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on('close', (code) => done({ code, output: Buffer.concat(chunks).toString() }));
  });
}

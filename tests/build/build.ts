import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { listFiles } from '../../scripts/build/files.ts';
import { runScript, type Outcome } from './run-script.ts';

/** Runs a script of the project as npm does, with more variables. */
export const run = (
  script: string,
  variables: Readonly<Record<string, string>>,
): Promise<Outcome> => runScript(script, [], variables);

/** A new folder for a test; within the project, because pages being built look for packages there. */
export const newFolder = (): Promise<string> => mkdtemp(join(inject('workFolder'), 'build-'));

/** A copy of the demo data in which one file's text is changed. */
export async function dataWith(
  file: string,
  change: (text: string) => string | Buffer,
): Promise<string> {
  const folder = join(await newFolder(), 'data');
  await cp('data', folder, { recursive: true });
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${file}.`);
  await writeFile(path, after);
  return folder;
}

/** Every file of a folder with the hash of its bytes. */
export async function fingerprint(folder: string): Promise<Record<string, string>> {
  const files = listFiles(folder);
  const hashes = files.map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

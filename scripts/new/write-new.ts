import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const isTaken = (error: unknown): boolean =>
  ['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '');

const taken = (path: string): Error =>
  new Error(`${path} 已经有了，没有改动。 It is there already; nothing was changed.`);

/**
 * Makes a folder with its files, all of them or none.
 * @throws an Error where there is such a folder: nothing is ever overwritten
 */
export async function writeFolder(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  for (const [name, text] of files) await writeFile(join(beside, name), text);
  try {
    // Takes the place of nothing but an empty folder.
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw isTaken(error) ? taken(path) : error;
  }
}

/**
 * Writes a file that is not there yet, whole or not at all.
 * @throws an Error where it is
 */
export async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.new`);
  try {
    await writeFile(beside, content);
    await link(beside, path);
  } catch (error) {
    throw isTaken(error) ? taken(path) : error;
  } finally {
    await rm(beside, { force: true });
  }
}

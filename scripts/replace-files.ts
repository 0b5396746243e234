import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file and what it is to hold. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Beside the file, under a name that the checks pass over. */
const besides = (path: string, i: number): string =>
  join(dirname(path), `.writing-${process.pid}-${i}`);

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes all files beside their files, then renames them into place one after the other, in the order
 * given: a file is always either as before or whole.
 */
export async function replaceFiles(files: readonly NewFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const [i, { path, content }] of files.entries()) {
      written.push(besides(path, i));
      await writeWhole(besides(path, i), content);
    }
    for (const [i, { path }] of files.entries()) await rename(besides(path, i), path);
  } finally {
    await Promise.all(written.map((path) => rm(path, { force: true })));
  }
}

import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file and its new text. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/** Beside the file, under a name that the checks pass over. */
const besides = (path: string, i: number): string =>
  join(dirname(path), `.importing-${process.pid}-${i}`);

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes all texts beside their files, then renames them into place one after the other, in the order
 * given: a file is always either as before or whole.
 */
export async function replaceFiles(files: readonly NewText[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const [i, { path, text }] of files.entries()) {
      written.push(besides(path, i));
      await writeWhole(besides(path, i), text);
    }
    for (const [i, { path }] of files.entries()) await rename(besides(path, i), path);
  } finally {
    await Promise.all(written.map((path) => rm(path, { force: true })));
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Folder } from './folder.ts';

/** Path as a person in the working directory would type it. */
export function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return (below.startsWith('..') ? path : below || '.').split(sep).join('/');
}

const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** A folder on disk. Links are followed. */
export function nodeFolder(path: string, cwd: string): Folder {
  return {
    path: shownPath(path, cwd),
    async list(below) {
      try {
        const entries = await readdir(join(path, below), { withFileTypes: true });
        return entries
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .toSorted();
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    },
    read: (file) => readFile(join(path, file)),
  };
}

/**
 * A folder on disk that must be there.
 * @throws where it is missing: then nothing can be said of what it should hold
 */
export async function presentFolder(path: string, cwd: string): Promise<Folder> {
  const folder = nodeFolder(path, cwd);
  if ((await folder.list('')) !== null) return folder;
  throw new Error(`找不到文件夹 ${folder.path}。 The folder ${folder.path} does not exist.`);
}

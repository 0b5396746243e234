import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Folder } from '../../src/pipeline/folder.ts';

/** Writes every file of a folder below another. */
export async function copyFolder(from: Folder, to: string, below = ''): Promise<void> {
  for (const name of (await from.list(below)) ?? []) {
    const path = below + name;
    if (name.endsWith('/')) {
      await copyFolder(from, to, path);
      continue;
    }
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), await from.read(path));
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from '../../src/pipeline/folder.ts';
import { loadFolders, type Loaded } from '../../src/pipeline/load.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';

export const BASE = 'tests/fixtures/base';
export const PROBLEMS = 'tests/fixtures/problems';

/** One folder laid over another; `removed` files of the lower one are gone. */
function overlay(path: string, lower: Folder, upper: Folder, removed: ReadonlySet<string>): Folder {
  return {
    path,
    async list(below) {
      const [a, b] = await Promise.all([lower.list(below), upper.list(below)]);
      if (!a && !b) return null;
      const names = new Set([...(a ?? []), ...(b ?? [])]);
      return [...names].filter((name) => !removed.has(`${path}/${below}${name}`)).toSorted();
    },
    async read(file) {
      const slash = file.lastIndexOf('/') + 1;
      const isOver = (await upper.list(file.slice(0, slash)))?.includes(file.slice(slash));
      return (isOver ? upper : lower).read(file);
    },
  };
}

/** Files that a fixture takes away, one a line, such as `data/firms.csv`. */
async function removedBy(fixture: string): Promise<ReadonlySet<string>> {
  const list = await readFile(join(fixture, 'removed.txt'), 'utf8').catch(() => '');
  return new Set(list.split('\n').filter(Boolean));
}

/** Runs the pipeline on the base with a fixture laid over it. */
export async function loadFixture(fixture: string): Promise<Loaded> {
  const removed = await removedBy(fixture);
  const folder = (path: string) =>
    overlay(
      path,
      nodeFolder(join(BASE, path), process.cwd()),
      nodeFolder(join(fixture, path), process.cwd()),
      removed,
    );
  return loadFolders(folder('data'), folder('content'));
}

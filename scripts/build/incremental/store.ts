import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { linesIn, writeLines } from '../lines.ts';
import { digestOfText } from './digest.ts';
import { filesIn, linesOf, memoryOf, type FilesRemembered } from './memory-lines.ts';
import type { Head, Memory, Remembered } from './memory.ts';
import type { Shard } from './shard.ts';

/** Where a build leaves what the next one needs. */
export interface Store {
  readonly folder: string;
  /** The published site, a second time. */
  readonly twin: string;
  readonly memory: string;
  /** Names the site that the store is of. */
  readonly owner: string;
}

const STORES = resolve('.tongbao/cache/sites');

/** Where the jobs of a build leave their pages, each in a folder of its own. */
export const SHARDS = resolve('.tongbao/shards');

const storeIn = (folder: string): Store => ({
  folder,
  twin: join(folder, 'site'),
  memory: join(folder, 'memory.jsonl'),
  owner: join(folder, 'site.txt'),
});

/** Where one of several jobs leaves its pages. */
export const storeOfShard = ({ number, of }: Shard): Store =>
  storeIn(join(SHARDS, `${number}-of-${of}`));

/** What jobs have left. */
export const storesOfShards = (): Store[] =>
  (existsSync(SHARDS) ? readdirSync(SHARDS) : [])
    .toSorted()
    .map((name) => storeIn(join(SHARDS, name)));

/** The store of the site in a folder. Its name does not hang on where the project lies. */
export function storeOf(out: string): Store {
  const path = relative('', out);
  return storeIn(join(STORES, `${basename(out)}-${digestOfText(path).slice(0, 8)}`));
}

/** Reads lines of a memory, as many as are wanted. */
function reading<T>({ memory }: Store, read: (lines: Iterable<Buffer>) => T): T {
  const lines = linesIn(memory);
  try {
    return read(lines);
  } finally {
    lines.return(undefined);
  }
}

/** What the last build remembers, if it is wanted; `null` where there was none, or where what it left can not be used. */
export const recall = (store: Store, isWanted: (head: Head) => boolean): Memory | null =>
  existsSync(store.memory) ? reading(store, (lines) => memoryOf(lines, isWanted)) : null;

/**
 * Reads what the last build remembers of its files.
 * @throws where there was none, or where what it left can not be used
 */
export const recallFiles = <T>(store: Store, read: (remembered: FilesRemembered) => T): T =>
  reading(store, (lines) => read(filesIn(lines)));

/** Forgets everything; the next build is a full one. */
export const forget = ({ folder }: Store): Promise<void> =>
  rm(folder, { recursive: true, force: true });

/** Stores of sites that are no more. */
async function clearOthers(): Promise<void> {
  for (const name of existsSync(STORES) ? await readdir(STORES) : []) {
    const folder = join(STORES, name);
    const site = await readFile(storeIn(folder).owner, 'utf8').catch(() => null);
    if (site === null || !existsSync(resolve(site))) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Writes a memory, whole or not at all. */
export function writeMemory({ memory }: Store, content: Remembered): void {
  const written = `${memory}.${process.pid}`;
  writeLines(written, linesOf(content));
  renameSync(written, memory);
}

/**
 * Remembers a published site. `leave` makes its twin; until it is whole there is no memory, so that a build that is
 * killed here is followed by a full one. Neither is there where `leave` gives none.
 */
export async function remember(
  store: Store,
  site: string,
  leave: () => Remembered | null,
): Promise<void> {
  await clearOthers();
  await mkdir(store.folder, { recursive: true });
  rmSync(store.memory, { force: true });
  await writeFile(store.owner, relative('', site));
  const memory = leave();
  if (memory) writeMemory(store, memory);
}

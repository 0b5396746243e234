import {
  createReadStream,
  createWriteStream,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { existsSync } from 'node:fs';
import { hashOf } from '../receipt.ts';
import { digestOfText } from './digest.ts';
import { linesOf, memoryOf, type Memory } from './memory.ts';

/** Where the files of the last build are kept for the next one. */
export interface Store {
  readonly folder: string;
  readonly pages: string;
  readonly memory: string;
  /** Names the site that the store is of. */
  readonly owner: string;
}

const STORES = resolve('.tongbao/cache');

/** The store of the site in a folder. Its name does not hang on where the project lies. */
export function storeOf(out: string): Store {
  const path = relative('', out);
  const folder = join(STORES, `${basename(out)}-${digestOfText(path).slice(0, 8)}`);
  return {
    folder,
    pages: join(folder, 'pages'),
    memory: join(folder, 'memory.jsonl'),
    owner: join(folder, 'site.txt'),
  };
}

/** What the last build remembers; `null` where there was none, or where what it left can not be used. */
export async function recall({ memory }: Store): Promise<Memory | null> {
  if (!existsSync(memory)) return null;
  return memoryOf(createInterface({ input: createReadStream(memory), crlfDelay: Infinity }));
}

/** Puts a file in another place too: as a second name where the disk can do that, else as a copy. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to);
  }
}

/** Puts a kept page in its place. Returns `false` where it is gone, is not what it was, or is doubted. */
export function takePage(
  { pages }: Store,
  file: string,
  sha256: string,
  into: string,
  isDoubted: (content: Buffer) => boolean,
): boolean {
  try {
    const content = readFileSync(join(pages, file));
    if (hashOf(content) !== sha256 || isDoubted(content)) return false;
    place(join(pages, file), join(into, file));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Keeps a page of a published site. What stood in the store under its name is another file from then on. */
function keepPage({ pages }: Store, file: string, site: string): void {
  rmSync(join(pages, file), { force: true });
  place(join(site, file), join(pages, file));
}

/** Forgets everything; the next build is a full one. */
export const forget = ({ folder }: Store): Promise<void> =>
  rm(folder, { recursive: true, force: true });

/** Stores of sites that are no more. */
async function clearOthers(): Promise<void> {
  for (const name of existsSync(STORES) ? await readdir(STORES) : []) {
    const folder = join(STORES, name);
    const site = await readFile(join(folder, 'site.txt'), 'utf8').catch(() => null);
    if (site === null || !existsSync(resolve(site))) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/**
 * Remembers a published site: keeps the pages that were made, drops those that are no more. Until all is done
 * there is no memory, so that a build that is killed here is followed by a full one.
 */
export async function remember(
  store: Store,
  site: string,
  before: Memory | null,
  now: Memory,
): Promise<void> {
  await clearOthers();
  await mkdir(store.pages, { recursive: true });
  await rm(store.memory, { force: true });
  await writeFile(store.owner, relative('', site));
  for (const file of before?.pages.keys() ?? []) {
    if (!now.pages.has(file)) rmSync(join(store.pages, file), { force: true });
  }
  for (const [file, { sha256 }] of now.pages) {
    if (before?.pages.get(file)?.sha256 !== sha256) keepPage(store, file, site);
  }
  const written = `${store.memory}.new`;
  const lines = function* () {
    for (const line of linesOf(now)) yield `${line}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(written));
  await rename(written, store.memory);
}

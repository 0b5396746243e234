import type { PathWithRoute } from 'astro';
import { VERSIONS } from '../../../src/open-data/scopes.ts';
import type { Known } from '../packed.ts';
import { fileOf } from '../renderer/files-of-pages.ts';
import type { Around } from '../renderer/run.ts';
import { bytesOf } from '../sink.ts';
import { filled } from './day.ts';
import { packedPages } from './memory-lines.ts';
import type { Memory, Page } from './memory.ts';
import { isIn, type Shard } from './shard.ts';
import type { Tracing } from './tracing.ts';

/** The pages of a build, by file. */
export interface Pages {
  /** Unchanged, taken from the last build; what they have read by the places in its memory. */
  readonly kept: Known<Page>;
  /** Rendered; what they have read by the numbers of the tracing. */
  readonly made: Known<Page>;
}

/** Pages of the last build that are no more. */
function pagesNoMore({ pages }: Memory, paths: readonly PathWithRoute[]): string[] {
  const now = new Set(paths.map(({ pathname, route }) => fileOf(pathname, route)));
  return [...pages.keys()].filter((file) => !now.has(file));
}

/** Which parts of the data are what they were (1), by their places in the memory. */
function unchangedParts({ parts }: Memory, { statesOf }: Tracing): Uint8Array {
  const unchanged = new Uint8Array(parts.size);
  let place = 0;
  for (const [[, , before], state] of statesOf(parts, ([, , digest]) => digest !== null)) {
    unchanged[place++] = state !== null && state === before ? 1 : 0;
  }
  return unchanged;
}

/** Pages that are taken over. Of those that are just as they were the memory knows the rest. */
function keptPages(memory: Memory | null) {
  const names = new Set<string>();
  const changed = packedPages();
  const get = (file: string): Page | undefined =>
    names.has(file) ? (changed.get(file) ?? memory?.pages.get(file)) : undefined;
  const pages: Known<Page> = {
    get size() {
      return names.size;
    },
    has: (file) => names.has(file),
    keys: () => names.keys(),
    get,
    *[Symbol.iterator]() {
      for (const file of names) {
        const page = get(file);
        if (page) yield [file, page];
      }
    },
  };
  const add = (file: string, before: Page, now: Page) => {
    names.add(file);
    if (now !== before) changed.set(file, now);
  };
  return { pages, add };
}

/** Takes the file of a page over, and tells what is to be known of it; `null` where it can not. */
export type Taker = (file: string, page: Page) => Page | null;

/** How pages are made or taken over. */
export interface PagesToMake {
  readonly tracing: Tracing;
  /** Of the last build. */
  readonly memory: Memory | null;
  /** Day of the data. */
  readonly asOf: string;
  /** Is told which pages are no more. */
  readonly taker: (gone: readonly string[]) => Taker;
  /** Whose pages alone are made. */
  readonly shard: Shard | null;
}

/**
 * Leaves out of a build the pages whose file is still what it would be but for the day of the data: made by the same
 * program, given the same, and all that they read is the same. Pages that do not say what their route gives them are
 * always made. Fills in the day.
 */
export function incrementalPages({ asOf, memory, shard, taker, tracing }: PagesToMake): {
  readonly around: Around;
  readonly pages: Pages;
} {
  const kept = keptPages(memory);
  const made = packedPages();
  const given = new Map<string, string>();

  const around: Around = (own) => ({
    async paths() {
      const all = await own.paths();
      await tracing.load();
      const unchanged = memory ? unchangedParts(memory, tracing) : new Uint8Array();
      const take = taker(memory ? pagesNoMore(memory, all) : []);
      return all.filter(({ pathname, route, cacheKey }) => {
        const file = fileOf(pathname, route);
        if (shard && (cacheKey === undefined || !isIn(shard, file))) return false;
        if (cacheKey === undefined) return true;
        const page = memory?.pages.get(file);
        const isAsItWas =
          page?.given === cacheKey && page.read.every((part) => unchanged[part] === 1);
        const taken = isAsItWas ? take(file, page) : null;
        if (page && taken) kept.add(file, page, taken);
        else given.set(file, cacheKey);
        return !taken;
      });
    },
    async make(path) {
      const { result, read } = await tracing.follow(() => own.make(path));
      const page = result && filled(bytesOf(result), asOf);
      const file = fileOf(path.pathname, path.route);
      const ofRoute = given.get(file);
      if (ofRoute !== undefined) {
        const namesVersion = page?.bytes.includes(VERSIONS) ?? false;
        const places = page?.places ?? [];
        made.set(file, { given: ofRoute, read, isPlain: false, places, namesVersion });
        given.delete(file);
      }
      return page && page.bytes;
    },
  });

  return { around, pages: { kept: kept.pages, made } };
}

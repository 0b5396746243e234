import type { PathWithRoute } from 'astro';
import { VERSIONS } from '../../../src/open-data/scopes.ts';
import { fileOf } from '../renderer/files-of-pages.ts';
import type { Around } from '../renderer/run.ts';
import { bytesOf } from '../sink.ts';
import { filled, type Places } from './day.ts';
import type { Memory, Page } from './memory.ts';
import { numbering } from './numbering.ts';
import { isIn, type Shard } from './shard.ts';
import type { Tracing } from './tracing.ts';

/** What is known of a page before it is hashed. */
interface Made {
  readonly given: string;
  /** Parts that it read, by their numbers. */
  readonly read: Uint32Array;
  readonly places: Places;
  readonly namesVersion: boolean;
}

/** The pages of a build, by file. */
export interface Pages {
  /** Unchanged, taken from the last build. */
  readonly kept: ReadonlyMap<string, Page>;
  /** Rendered. */
  readonly made: ReadonlyMap<string, Made>;
}

/** Pages of the last build that are no more. */
function pagesNoMore({ pages }: Memory, paths: readonly PathWithRoute[]): string[] {
  const now = new Set(paths.map(({ pathname, route }) => fileOf(pathname, route)));
  return [...pages.keys()].filter((file) => !now.has(file));
}

/** Which parts of the data are what they were, by their places in the memory. */
const unchangedParts = (
  { digests, parts }: Memory,
  { digestOfPart }: Tracing,
): readonly boolean[] => parts.map((part, at) => digestOfPart(part) === digests[at]);

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
  const kept = new Map<string, Page>();
  const made = new Map<string, Made>();
  const given = new Map<string, string>();

  const around: Around = (own) => ({
    async paths() {
      const all = await own.paths();
      await tracing.load();
      const isSame = memory ? unchangedParts(memory, tracing) : [];
      const take = taker(memory ? pagesNoMore(memory, all) : []);
      return all.filter(({ pathname, route, cacheKey }) => {
        const file = fileOf(pathname, route);
        if (shard && (cacheKey === undefined || !isIn(shard, file))) return false;
        if (cacheKey === undefined) return true;
        const page = memory?.pages.get(file);
        const isUnchanged =
          page?.given === cacheKey && page.read.every((part) => isSame[part]) && take(file, page);
        if (isUnchanged) kept.set(file, isUnchanged);
        else given.set(file, cacheKey);
        return !isUnchanged;
      });
    },
    async make(path) {
      const { result, read } = await tracing.follow(() => own.make(path));
      const page = result && filled(bytesOf(result), asOf);
      const file = fileOf(path.pathname, path.route);
      const ofRoute = given.get(file);
      if (ofRoute !== undefined) {
        const namesVersion = page?.bytes.includes(VERSIONS) ?? false;
        made.set(file, { given: ofRoute, read, places: page?.places ?? [], namesVersion });
      }
      return page && page.bytes;
    },
  });

  return { around, pages: { kept, made } };
}

/** What is remembered of the pages of a build. */
export type PageMemory = Pick<Memory, 'parts' | 'digests' | 'pages'>;

/** What to remember of the pages of a build. `plain` are those that were read by the checks and proved to be plain. */
export function memoryOfPages(
  { kept, made }: Pages,
  before: Memory | null,
  tracing: Tracing,
  plain: ReadonlySet<string>,
): PageMemory {
  const texts = tracing.parts();
  const { numberOf, texts: all } = numbering();
  const digests: string[] = [];
  const pages = new Map<string, Page>();
  for (const [file, page] of kept) {
    const read = page.read.map((old) => {
      const number = numberOf(before?.parts[old] ?? '');
      // A page is kept where all that it has read is what it was.
      digests[number] ??= before?.digests[old] ?? '';
      return number;
    });
    pages.set(file, { ...page, read, isPlain: page.isPlain || plain.has(file) });
  }
  for (const [file, page] of made) {
    const read = Array.from(page.read, (own) => {
      const part = texts[own] ?? '';
      const number = numberOf(part);
      digests[number] ??= tracing.digestOfPart(part) ?? '';
      return number;
    });
    pages.set(file, { ...page, read, isPlain: plain.has(file) });
  }
  return { parts: all(), digests, pages };
}

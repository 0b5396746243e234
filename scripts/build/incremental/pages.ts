import type { AstroIntegration, AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import type { Memory, Page } from './memory.ts';
import type { Tracing } from './tracing.ts';

/** What is known of a page before it is hashed. */
interface Made {
  readonly given: string;
  readonly read: ReadonlySet<string>;
}

/** The pages of a build, by file. */
export interface Pages {
  /** Unchanged, taken from the last build. */
  readonly kept: ReadonlyMap<string, Page>;
  /** Rendered. */
  readonly made: ReadonlyMap<string, Made>;
}

/** The file of a page, relative to the site. */
function fileOf(path: string, { type }: RouteData): string {
  const plain = path.replaceAll(/^\/|\/$/g, '');
  return type === 'page' ? [plain, 'index.html'].filter(Boolean).join('/') : plain;
}

/** The file of the page that a request asks for. */
function fileOfRequest({ url }: Request, base: string, route: RouteData): string {
  const path = decodeURI(new URL(url).pathname);
  return fileOf(path.slice(base.replace(/\/$/, '').length), route);
}

/** Pages of the last build that are no more. */
function goneFrom({ pages }: Memory, paths: readonly PathWithRoute[]): string[] {
  const now = new Set(paths.map(({ pathname, route }) => fileOf(pathname, route)));
  return [...pages.keys()].filter((file) => !now.has(file));
}

/** Which parts of the data are what they were, by their places in the memory. */
const unchangedParts = ({ parts }: Memory, { digestOfPart }: Tracing): readonly boolean[] =>
  parts.map(([part, digest]) => digestOfPart(part) === digest);

/**
 * Leaves out of a build the pages whose file is still what it would be: made by the same program, given the same,
 * and all that they read is the same. `taker` is told which pages are no more, and then puts such files in their places,
 * if it can. Pages that
 * do not say what their route gives them are always made.
 */
export function incrementalPages(
  tracing: Tracing,
  memory: Memory | null,
  base: string,
  taker: (gone: readonly string[]) => (file: string, page: Page) => boolean,
): { readonly integration: AstroIntegration; readonly pages: Pages } {
  const kept = new Map<string, Page>();
  const made = new Map<string, Made>();
  const given = new Map<string, string>();

  const around = (own: AstroPrerenderer): AstroPrerenderer => ({
    ...own,
    async getStaticPaths() {
      const all = await own.getStaticPaths();
      await tracing.load();
      const isSame = memory ? unchangedParts(memory, tracing) : [];
      const take = taker(memory ? goneFrom(memory, all) : []);
      return all.filter(({ pathname, route, cacheKey }) => {
        if (cacheKey === undefined) return true;
        const file = fileOf(pathname, route);
        given.set(file, cacheKey);
        const page = memory?.pages.get(file);
        if (page?.given !== cacheKey || !page.read.every((part) => isSame[part])) return true;
        if (!take(file, page)) return true;
        kept.set(file, page);
        return false;
      });
    },
    async render(request, options) {
      const { result, read } = await tracing.follow(async () => {
        const rendered = await own.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        return new Response(response.body && (await response.arrayBuffer()), response);
      });
      const file = fileOfRequest(request, base, options.routeData);
      const ofRoute = given.get(file);
      if (ofRoute !== undefined) made.set(file, { given: ofRoute, read });
      return result;
    },
  });

  return {
    integration: {
      name: 'tongbao-incremental',
      hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(around) },
    },
    pages: { kept, made },
  };
}

/** Gives numbers to texts, the same text the same number. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    texts: () => [...numbers.keys()],
    numberOf(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
  };
}

/** What was found of a site after its pages were made. */
export interface Found {
  readonly hashes: Hashes;
  /** Pages that were read by the checks and proved to be plain. */
  readonly plain: ReadonlySet<string>;
  readonly secrets: readonly string[];
}

/** What to remember of a build. */
export function memoryOfBuild(
  program: string,
  { kept, made }: Pages,
  before: Memory | null,
  tracing: Tracing,
  { hashes, plain, secrets }: Found,
): Memory {
  const { numberOf, texts } = numbering();
  const pages = new Map<string, Page>();
  for (const [file, page] of kept) {
    const read = page.read.map((old) => numberOf(before?.parts[old]?.[0] ?? ''));
    pages.set(file, { ...page, read });
  }
  for (const [file, { given, read }] of made) {
    const sha256 = hashes.get(file);
    if (sha256 === undefined) continue;
    pages.set(file, { given, read: [...read].map(numberOf), sha256, isPlain: plain.has(file) });
  }
  const parts = texts().map((part) => [part, tracing.digestOfPart(part) ?? ''] as const);
  const files = new Map([...hashes].filter(([file]) => !pages.has(file)));
  return { program, parts, pages, files, secrets };
}

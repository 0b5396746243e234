import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
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

/** Which parts of the data are what they were, by their places in the memory. */
const unchangedParts = ({ parts }: Memory, { digestOfPart }: Tracing): readonly boolean[] =>
  parts.map(([part, digest]) => digestOfPart(part) === digest);

/**
 * Leaves out of a build the pages whose file is still what it would be: made by the same program, given the same,
 * and all that they read is the same. `take` puts such a file in its place, and says whether it could. Pages that
 * do not say what their route gives them are always made.
 */
export function incrementalPages(
  tracing: Tracing,
  memory: Memory | null,
  base: string,
  take: (file: string, page: Page) => boolean,
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

/** What to remember of a build. `hashOfFile` knows the site's files. */
export function memoryOfBuild(
  program: string,
  { kept, made }: Pages,
  before: Memory | null,
  tracing: Tracing,
  hashOfFile: (file: string) => string | undefined,
): Memory {
  const places = new Map<string, number>();
  const placeOf = (part: string): number => {
    const place = places.get(part) ?? places.size;
    places.set(part, place);
    return place;
  };
  const pages = new Map<string, Page>();
  for (const [file, page] of kept) {
    const read = page.read.map((old) => placeOf(before?.parts[old]?.[0] ?? ''));
    pages.set(file, { ...page, read });
  }
  for (const [file, { given, read }] of made) {
    const sha256 = hashOfFile(file);
    if (sha256 !== undefined) pages.set(file, { given, read: [...read].map(placeOf), sha256 });
  }
  const parts = [...places.keys()].map((part) => [part, tracing.digestOfPart(part) ?? ''] as const);
  return { program, parts, pages };
}

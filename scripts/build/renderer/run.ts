import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { listFiles } from '../files.ts';
import { isTelling, lineOf, type LogEvent } from './astro-log.ts';
import { addressOf, fileOf } from './files-of-pages.ts';
import { ASSETS, type Renderer } from './kept.ts';

/** Puts something around that which makes the pages. */
export type Around = (own: AstroPrerenderer) => AstroPrerenderer;

/** Where files of pages go. */
export interface Into {
  readonly put: (path: string, content: Uint8Array) => unknown;
}

/** The program of the pages, as Astro's build runs it. */
interface App {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (
    request: Request,
    options: { readonly routeData: RouteData },
  ) => Promise<Response>;
}

/** A module keeps the answers it has given: a second build in this process would get those of the first. */
const run = new Set<string>();

/** Whether a renderer can be run in this process. */
export const canRun = ({ entry }: Renderer): boolean => !run.has(entry);

async function appOf({ entry, head }: Renderer, onLog: (event: LogEvent) => void): Promise<App> {
  run.add(entry);
  process.env['NODE_ENV'] ??= 'production';
  const { app } = (await import(pathToFileURL(entry).href)) as { readonly app: App };
  app.setInternals({
    pagesByKeys: new Map(head.styles.map(([key, styles]) => [key, { styles }])),
  });
  app.setOptions({
    settings: { scripts: head.scripts },
    logger: { options: { destination: { write: onLog } } },
  });
  return app;
}

/** What a page says; `null` where it says nothing. */
async function contentOf(
  pages: AstroPrerenderer,
  request: Request,
  route: RouteData,
): Promise<Uint8Array | null> {
  const rendered = await pages.render(request, { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status >= 300 && response.status < 400) {
    throw new Error(`${request.url}: a page that leads elsewhere can not be made`);
  }
  return response.body && new Uint8Array(await response.arrayBuffer());
}

/** So many pages are in the making at once: while some wait for a digest, others go on. */
const AT_ONCE = 16;

/** Does work for each of many, some at once. */
async function forEachOf<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const rest = all[Symbol.iterator]();
  const worker = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/**
 * Makes pages by their program, with the files that they refer to, and tells what it logged as wrong.
 * @throws what goes wrong in a page
 */
export async function runRenderer(
  renderer: Renderer,
  address: URL,
  around: Around,
  { put }: Into,
  onPage: (made: number) => void,
): Promise<readonly string[]> {
  const assets = join(renderer.folder, ASSETS);
  for (const file of listFiles(assets)) await put(file, readFileSync(join(assets, file)));
  const told: LogEvent[] = [];
  const app = await appOf(renderer, (event) => void told.push(event));
  const pages = around({
    name: 'tongbao-renderer',
    getStaticPaths: () => new StaticPaths(app as never).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  });
  const files = new Map(
    (await pages.getStaticPaths()).map((path) => [fileOf(path.pathname, path.route), path]),
  );
  let made = 0;
  await forEachOf(files, async ([file, { pathname, route }]) => {
    const request = new Request(addressOf(pathname, route, address));
    const content = await contentOf(pages, request, route);
    if (content) await put(file, content);
    onPage((made += 1));
  });
  return told.filter(isTelling).map(lineOf);
}

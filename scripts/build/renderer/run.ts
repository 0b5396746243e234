import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { listFiles } from '../files.ts';
import { isTelling, lineOf, type LogEvent } from './astro-log.ts';
import { addressOf, fileOf } from './files-of-pages.ts';
import { ASSETS, type Renderer } from './kept.ts';
import { contentOf, withKnownAnswers } from './known-answer.ts';

/** That which makes the pages. */
export interface Maker {
  /** All pages that are to be made. */
  readonly paths: () => Promise<PathWithRoute[]>;
  /** What a page says; `null` where it says nothing. */
  readonly make: (page: PathWithRoute) => Promise<Uint8Array | null>;
}

/** Puts something around that which makes the pages. */
export type Around = (own: Maker) => Maker;

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
  /** What the routes give their pages. */
  readonly routeCache: { readonly clearAll: () => void };
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

/** Makes the pages of a site at an address by their program. */
const makerOf = (app: App, site: URL): Maker => ({
  paths: () => new StaticPaths(app as never).getAll(),
  async make({ pathname, route }) {
    const address = addressOf(pathname, route, site);
    const response = await app.render(new Request(address), { routeData: route });
    if (response.status >= 300 && response.status < 400) {
      throw new Error(`${address.href}: a page that leads elsewhere can not be made`);
    }
    return contentOf(response);
  },
});

/** So many pages are in the making at once: while some wait for a digest, others go on. */
const AT_ONCE = 16;

/**
 * Does work for each of many, some at once. Where one fails, no other is begun, and what has been begun is waited for.
 * @throws what the first has thrown
 */
export async function forEachOf<T>(
  all: Iterable<T>,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const rest = all[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async () => {
    for (let next = rest.next(); !next.done && failures.length === 0; next = rest.next()) {
      await work(next.value).catch((error: unknown) => void failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
}

/** Makes pages and puts them in their places. */
async function makeAll(
  { make, paths }: Maker,
  put: Into['put'],
  onPage: (made: number) => void,
): Promise<void> {
  const pages = new Map((await paths()).map((page) => [fileOf(page.pathname, page.route), page]));
  let made = 0;
  await forEachOf(pages, async ([file, page]) => {
    const content = await make(page);
    if (content) await put(file, content);
    onPage((made += 1));
  });
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
  const maker = around(makerOf(app, address));
  await withKnownAnswers(() => makeAll(maker, put, onPage));
  // The program stays loaded until the process ends, and with it what it holds.
  app.routeCache.clearAll();
  return told.filter(isTelling).map(lineOf);
}

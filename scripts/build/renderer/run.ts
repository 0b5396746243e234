import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import astroLog from '../astro-log.ts';
import { folderMaker } from '../staging/place.ts';
import { addressOf, fileOf } from './files-of-pages.ts';
import type { Around } from './keep.ts';
import { ASSETS, type Renderer } from './kept.ts';

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

async function appOf({ entry, head }: Renderer): Promise<App> {
  run.add(entry);
  process.env['NODE_ENV'] ??= 'production';
  const { app } = (await import(pathToFileURL(entry).href)) as { readonly app: App };
  app.setInternals({
    pagesByKeys: new Map(head.styles.map(([key, styles]) => [key, { styles }])),
  });
  app.setOptions({
    settings: { scripts: head.scripts },
    logger: { options: { destination: astroLog() } },
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

/**
 * Makes pages by a kept program into a folder, with the files that they refer to: the same as Astro's build makes.
 * @throws what goes wrong in a page
 */
export async function runRenderer(
  renderer: Renderer,
  address: URL,
  around: Around,
  folder: string,
  onPage: (made: number) => void,
): Promise<void> {
  cpSync(join(renderer.folder, ASSETS), folder, { recursive: true });
  const app = await appOf(renderer);
  const own: AstroPrerenderer = {
    name: 'tongbao-renderer',
    getStaticPaths: () => new StaticPaths(app as never).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
  const pages = around(own);
  const makeFolder = folderMaker();
  const done = new Set<string>();
  for (const { pathname, route } of await pages.getStaticPaths()) {
    const file = fileOf(pathname, route);
    if (done.has(file)) continue;
    done.add(file);
    const request = new Request(addressOf(pathname, route, address));
    const content = await contentOf(pages, request, route);
    if (content) {
      makeFolder(dirname(join(folder, file)));
      writeFileSync(join(folder, file), content);
    }
    onPage(done.size);
  }
}

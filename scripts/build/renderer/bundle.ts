/**
 * Bundles the program that makes the pages, in a process of its own: `bundle.ts FOLDER`, places as of every command.
 * Makes no page and reads no data but the site's address.
 */
import { enableCompileCache } from 'node:module';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { ROOT } from '../root.ts';
import { workOf } from './draft.ts';
import { ASSETS, DESCRIPTION, hashesIn, PROGRAM, type Head } from './kept.ts';
import { shortLived } from './short-lived.ts';

/** What Astro's prerenderer has besides what it promises. */
interface WithApp {
  readonly app?: {
    readonly manifest: {
      readonly routes: readonly { readonly routeData: { readonly type: string } }[];
    };
    readonly getOptions: () => { readonly settings: { readonly scripts: readonly unknown[] } };
  };
}

type Styles = ReadonlyMap<string, { readonly styles?: readonly unknown[] }>;

/** Astro does more for others than make pages. */
const KINDS = new Set(['page', 'endpoint']);

/** What the program needs to know besides its modules. */
function headOf(own: AstroPrerenderer, pages: Styles): Head {
  const { app } = own as WithApp;
  if (!app?.manifest.routes.every(({ routeData }) => KINDS.has(routeData.type))) {
    throw new Error('Astro has made another program than one of pages and files.');
  }
  return {
    styles: [...pages].map(([key, { styles = [] }]) => [key, styles]),
    scripts: app.getOptions().settings.scripts,
  };
}

/** Keeps the program, and what its pages refer to, as they lie there when the first page would be made. */
function keeping(made: string, folder: string): AstroIntegration {
  const program = join(made, '.prerender');
  let pages: Styles = new Map();
  const instead = (own: AstroPrerenderer): AstroPrerenderer => ({
    ...own,
    getStaticPaths() {
      cpSync(program, join(folder, PROGRAM), { recursive: true });
      cpSync(made, join(folder, ASSETS), { recursive: true, filter: (path) => path !== program });
      const files = hashesIn(folder);
      writeFileSync(join(folder, DESCRIPTION), JSON.stringify({ ...headOf(own, pages), files }));
      return Promise.resolve([]);
    },
  });
  return {
    name: 'tongbao-renderer',
    hooks: {
      'astro:build:setup': (setup) => void (pages = setup.pages as unknown as Styles),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(instead),
    },
  };
}

async function bundle(folder: string): Promise<void> {
  const { made, cache } = workOf(folder);
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  const { build } = await import('astro');
  try {
    await build({
      root: ROOT,
      outDir: made,
      cacheDir: cache,
      integrations: [keeping(made, folder)],
      vite: { plugins: [shortLived] },
      // Forgets stored content: Astro sees no change of a schema that the content config only imports.
      force: true,
      logLevel: 'warn',
      logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
    });
  } finally {
    for (const path of [made, cache]) rmSync(path, { recursive: true, force: true });
  }
}

process.stdin.resume().on('end', () => process.exit(1));
if ('unref' in process.stdin) process.stdin.unref();

enableCompileCache();
await bundle(process.argv[2] ?? '');

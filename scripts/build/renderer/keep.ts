import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import {
  ASSETS,
  clearUnused,
  DESCRIPTION,
  hashesIn,
  keptRenderer,
  PROGRAM,
  type Head,
} from './kept.ts';

/** Puts something around that which makes Astro's pages. */
export type Around = (own: AstroPrerenderer) => AstroPrerenderer;

/** Where Astro's build lies while it makes pages. */
interface Places {
  /** The program. */
  readonly program: string;
  /** What the pages refer to, until the pages join it. */
  readonly made: string;
  /** Where to keep both, by what they are made of: another answer, and that has changed. */
  readonly kept: () => string;
}

/** What Astro's prerenderer has besides what it promises. */
interface WithApp {
  readonly app?: {
    readonly getOptions: () => { readonly settings: { readonly scripts: readonly unknown[] } };
  };
}

type Styles = ReadonlyMap<string, { readonly styles?: readonly unknown[] }>;

const PLAIN = new Set(['page', 'endpoint']);

/** Copies the program and what its pages refer to, before the first page is made; tells what else it needs. */
function copy({ made, program }: Places, own: AstroPrerenderer, pages: Styles, to: string): Head {
  rmSync(to, { recursive: true, force: true });
  cpSync(program, join(to, PROGRAM), { recursive: true });
  cpSync(made, join(to, ASSETS), {
    recursive: true,
    filter: (path) => path !== program,
  });
  const { app } = own as WithApp;
  if (!app) throw new Error('The program of the pages can not be reached');
  return {
    styles: [...pages].map(([key, { styles = [] }]) => [key, styles]),
    scripts: app.getOptions().settings.scripts,
  };
}

/** Puts a whole renderer in its place. Where another build has left the same, that one may be running. */
function settle(from: string, to: string, head: Head): void {
  if (keptRenderer(to)) return;
  writeFileSync(join(from, DESCRIPTION), JSON.stringify({ ...head, files: hashesIn(from) }));
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

/**
 * Keeps the program that makes the pages for the next build. That of a site with other routes than pages and files is
 * not kept: Astro does more for those than make pages.
 */
export function keepingRenderer(places: Places, around: Around): AstroIntegration {
  const kept = places.kept();
  const draft = `${kept}.${process.pid}`;
  let pages: Styles = new Map();
  let head: Head | null = null;

  const keeping = (own: AstroPrerenderer): AstroPrerenderer => ({
    ...own,
    async getStaticPaths() {
      if (existsSync(places.program)) {
        mkdirSync(dirname(draft), { recursive: true });
        head = copy(places, own, pages, draft);
      }
      const paths = await own.getStaticPaths();
      if (!paths.every(({ route }) => PLAIN.has(route.type))) head = null;
      return paths;
    },
    async teardown() {
      await own.teardown?.();
      if (head && places.kept() === kept) settle(draft, kept, head);
      rmSync(draft, { recursive: true, force: true });
      clearUnused(Date.now());
    },
  });

  return {
    name: 'tongbao-renderer',
    hooks: {
      'astro:build:setup': (setup) => void (pages = setup.pages as unknown as Styles),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => around(keeping(own))),
    },
  };
}

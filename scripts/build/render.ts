import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { momentOfPublication, momentText } from '../../src/domain/release.ts';
import { handOver } from '../../src/loaders/handed-over.ts';
import { LOG_CHANNEL, type LogEvent } from './astro-log.ts';
import type { Places } from './places.ts';
import { keepingRenderer, type Around } from './renderer/keep.ts';
import { keptRenderer, rendererFolder } from './renderer/kept.ts';
import { canRun, runRenderer } from './renderer/run.ts';
import { inTurn } from './turn.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const configFor = ({ made, cache }: Places, integration: AstroIntegration) =>
  ({
    root: ROOT,
    outDir: made,
    cacheDir: cache,
    integrations: [integration],
    /** Forgets stored content: Astro sees no change of a schema that the content config only imports. */
    force: true,
    /** Each page is told of as it is made. */
    logLevel: 'info',
    logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
  }) as const satisfies AstroInlineConfig;

/** What Astro logs of a page that it makes: `  ├─ /notices/2021-0001/index.html`. */
const PAGE = /^\s*[├└]─ \//;

/** Runs some work, counts the pages that Astro makes meanwhile, and gathers the errors that it logs. */
async function loggedErrors(
  work: () => Promise<void>,
  onPage: (made: number) => void,
): Promise<readonly string[]> {
  const errors: string[] = [];
  let made = 0;
  const listen = (message: unknown) => {
    const { level, label, message: text } = message as LogEvent;
    if (level === 'error') errors.push(`[${label ?? 'astro'}] ${text}`);
    else if (label === null && PAGE.test(text)) onPage((made += 1));
  };
  subscribe(LOG_CHANNEL, listen);
  try {
    await work();
  } finally {
    unsubscribe(LOG_CHANNEL, listen);
  }
  return errors;
}

/** Where the pages' program lies while Astro runs it: with the site, or in the project where that lies elsewhere. */
const isInside = ({ made }: Places): boolean => made.startsWith(process.cwd());
const programOf = (places: Places): string =>
  join(isInside(places) ? places.made : join(ROOT, '.astro'), '.prerender');

/** Builds whose program lies in one folder of the project take turns, or one would remove what the other runs. */
const alone = (places: Places, work: () => Promise<void>): Promise<void> =>
  isInside(places) ? work() : inTurn(join(ROOT, '.astro/turn'), work);

/** What pages are made of. */
export interface PageTask {
  readonly publication: Publication;
  /** Where the site will be served. */
  readonly address: URL;
  /** The file that tells what can be downloaded. */
  readonly manifest: string | null;
  readonly around: Around;
  /** The folder of the prose. */
  readonly content: string;
  /** Whether to bundle the pages' program even where it is kept. */
  readonly isAnew: boolean;
}

/** Bundles the pages' program, keeps it, and makes the pages. */
async function bundleAndRender(
  places: Places,
  { address, around, content }: PageTask,
): Promise<void> {
  const { build } = await import('astro');
  const program = programOf(places);
  const kept = () => rendererFolder(ROOT, content, address);
  const keeping = keepingRenderer({ program, made: places.made, kept }, around);
  await alone(places, () => build(configFor(places, keeping)));
}

/**
 * Makes the pages in a folder of their own, all of them as of one day even if midnight passes: by the program of an
 * earlier build, if it is still the same, or else by Astro. What is logged as an error fails the build, even where
 * Astro itself goes on.
 */
export async function renderPages(
  places: Places,
  task: PageTask,
  onPage: (made: number) => void,
): Promise<readonly string[]> {
  const { address, around, content, isAnew, manifest, publication } = task;
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  process.env['BULLETIN_AS_OF'] = momentText(momentOfPublication(publication));
  process.env['TONGBAO_MANIFEST'] = manifest ?? '';
  const kept = isAnew ? null : keptRenderer(rendererFolder(ROOT, content, address));
  handOver(publication);
  try {
    return await loggedErrors(
      () =>
        kept && canRun(kept)
          ? runRenderer(kept, address, around, places.made, onPage)
          : bundleAndRender(places, task),
      onPage,
    );
  } finally {
    handOver(undefined);
  }
}

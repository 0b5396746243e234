import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { momentOfPublication, momentText } from '../../src/domain/release.ts';
import { handOver } from '../../src/loaders/handed-over.ts';
import { LOG_CHANNEL, type LogEvent } from './astro-log.ts';
import type { Places } from './places.ts';
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

/**
 * Astro runs the pages' programs from the folder of the site, or from one folder of the project where the site lies
 * elsewhere: builds of such sites take turns, or one would remove what the other runs.
 */
const alone = ({ made }: Places, work: () => Promise<void>): Promise<void> =>
  made.startsWith(process.cwd()) ? work() : inTurn(join(ROOT, '.astro/turn'), work);

/**
 * Renders the pages into a folder of their own, all of them as of one day even if midnight passes. `manifest` is the
 * file that tells what can be downloaded. What
 * Astro logs as an error fails the build, even where Astro itself goes on.
 */
export async function renderPages(
  places: Places,
  publication: Publication,
  integration: AstroIntegration,
  manifest: string | null,
  onPage: (made: number) => void,
): Promise<readonly string[]> {
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  process.env['BULLETIN_AS_OF'] = momentText(momentOfPublication(publication));
  process.env['TONGBAO_MANIFEST'] = manifest ?? '';
  const { build } = await import('astro');
  handOver(publication);
  try {
    return await loggedErrors(
      () => alone(places, () => build(configFor(places, integration))),
      onPage,
    );
  } finally {
    handOver(undefined);
  }
}

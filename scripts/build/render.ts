import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { LOG_CHANNEL, type LogEvent } from './astro-log.ts';
import type { Places } from './places.ts';

const root = new URL('../../', import.meta.url);

const configFor = ({ staging, cache }: Places) =>
  ({
    root: fileURLToPath(root),
    outDir: staging,
    cacheDir: cache,
    /** Forgets stored content: Astro sees no change of a schema that the content config only imports. */
    force: true,
    logLevel: 'warn',
    logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
  }) as const satisfies AstroInlineConfig;

/** Runs some work and gathers the errors that Astro logs meanwhile. */
async function loggedErrors(work: () => Promise<void>): Promise<readonly string[]> {
  const errors: string[] = [];
  const listen = (message: unknown) => {
    const { level, label, message: text } = message as LogEvent;
    if (level === 'error') errors.push(`[${label ?? 'astro'}] ${text}`);
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
 * Renders the pages into the staging folder, all of them as of one day even if midnight passes. What
 * Astro logs as an error fails the build, even where Astro itself goes on.
 */
export async function renderPages(places: Places, asOf: string): Promise<readonly string[]> {
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  process.env['BULLETIN_AS_OF'] = asOf;
  const { build } = await import('astro');
  return loggedErrors(() => build(configFor(places)));
}

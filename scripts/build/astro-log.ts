import { channel } from 'node:diagnostics_channel';

/** A line of Astro's log. */
export interface LogEvent {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/**
 * Where the build hears what Astro logs. Astro puts a copy of the logger into the code that renders the
 * pages; a channel is shared by all copies.
 */
export const LOG_CHANNEL = 'tongbao:astro-log';

/** The bundler's remark on how Astro itself marks style sheets of MDX; nothing is lost by it. */
const KNOWN = /MODULE_LEVEL_DIRECTIVE/;

/** Astro's log: warnings are shown, and everything is told to the build. */
export default function astroLog() {
  return {
    write(event: LogEvent) {
      if (KNOWN.test(event.message)) return;
      if (event.level === 'warn') {
        process.stderr.write(`[${event.label ?? 'astro'}] ${event.message}\n`);
      }
      channel(LOG_CHANNEL).publish(event);
    },
  };
}

/** A line of Astro's log. */
export interface LogEvent {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** The bundler's remark on how Astro itself marks style sheets of MDX; nothing is lost by it. */
const KNOWN = /MODULE_LEVEL_DIRECTIVE/;

export const lineOf = ({ label, message }: LogEvent): string => `[${label ?? 'astro'}] ${message}`;

/** What is worth telling of Astro's log: warnings, and errors, which Astro itself may pass over. */
export const isTelling = ({ level, message }: LogEvent): boolean =>
  (level === 'warn' || level === 'error') && !KNOWN.test(message);

/** The log of Astro's build: an error makes it fail, even where Astro goes on. */
export default function astroLog() {
  return {
    write(event: LogEvent) {
      if (!isTelling(event)) return;
      process.stderr.write(`${lineOf(event)}\n`);
      if (event.level === 'error') process.exitCode = 1;
    },
  };
}

/** What is done to the terminal by commands that say something once; a build at work has its `Effects`. */

/** Exit code of a command that could not do its work at all: it was asked for wrongly, or lacks something. */
const COULD_NOT_RUN = 2;

/** Somebody reads no further, as `| head` does. What a command does is worth finishing all the same. */
function goOnUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', goOnUnread);
process.stderr.on('error', goOnUnread);

/** Says a text, to its last line. */
export const print = (text: string): unknown => process.stdout.write(text);

/** Says what went wrong, beside what a program may read. */
export const complain = (text: string): unknown => process.stderr.write(text);

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Runs a command with the arguments it was given. Where it throws, it says why, and how it is used. */
export async function runCommand(
  command: (args: readonly string[]) => Promise<number>,
  usage = '',
): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    complain(`${messageOf(error)}\n${usage}`);
    process.exitCode = COULD_NOT_RUN;
  }
}

import { readEnvironment, type Environment } from '../../src/pipeline/environment.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { mendsText } from '../../src/pipeline/report/mends.ts';
import { howToFind, text } from '../../src/pipeline/report/text.ts';
import { complain, messageOf, print } from '../command.ts';
import { fix, proposals } from './fix.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { onEachSave } from './watch.ts';

const EXIT = { clean: 0, problems: 1, couldNotRun: 2 } as const;

/** What helps a person with the problems reported: how to find a cell, and what can be mended at once. */
async function printHelp(
  report: Parameters<typeof howToFind>[0],
  language: Options['language'],
  data: string,
) {
  const help = howToFind(report, language);
  const files = new Set(report.problems.map(({ file }) => file));
  const mends = await proposals(data, (shown) => !files.has(shown));
  if (help !== '') print(`\n${help}`);
  if (mends.length > 0) print(`\n${mendsText(mends, language, false)}`);
}

async function check(
  { data, content, asOf, time }: Environment,
  options: Options,
): Promise<number> {
  const { format, language, quiet } = options;
  if (options.fix) print(`${mendsText(await fix(data), language, true)}\n`);
  const { report } = await loadDataset({ data, content, asOf, time });
  if (!quiet || report.problems.length > 0) print(format(report, language));
  if (!quiet && format === text) await printHelp(report, language, data);
  return report.counts.errors > 0 ? EXIT.problems : EXIT.clean;
}

/** Clears what a terminal shows; elsewhere a line stands between one report and the next. */
const CLEAR = process.stdout.isTTY ? '\u001B[2J\u001B[3J\u001B[H' : `\n${'─'.repeat(40)}\n`;

async function checkAgain(environment: Environment, options: Options): Promise<void> {
  print(CLEAR);
  await check(environment, options).catch((error: unknown) => print(`${messageOf(error)}\n`));
  print('\n正在等待保存，按 Ctrl+C 停止。Waiting for the next save; Ctrl+C stops.\n');
}

async function checkAsAsked(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const environment = readEnvironment(process.env, process.cwd());
  if (!options.watch) return check(environment, options);
  const { data, content } = environment;
  return onEachSave([data, content], () => checkAgain(environment, options));
}

/** Validates the data and the prose, and reports every problem at once. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await checkAsAsked(args);
  } catch (error) {
    complain(`${messageOf(error)}\n${USAGE}`);
    return EXIT.couldNotRun;
  }
}

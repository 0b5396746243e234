/** `npm run check`: validates the data and the prose, and reports every problem at once. */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { loadDataset } from '../src/pipeline/load.ts';
import type { Report } from '../src/pipeline/problems/problem.ts';
import { github } from '../src/pipeline/report/github.ts';
import { json } from '../src/pipeline/report/json.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '../src/pipeline/report/language.ts';
import { howToFind, text } from '../src/pipeline/report/text.ts';

const EXIT = { clean: 0, problems: 1, couldNotRun: 2 } as const;

const FORMATS: Readonly<Record<string, (report: Report, language: ReportLanguage) => string>> = {
  text,
  github,
  json,
};

const USAGE =
  '用法 Usage: npm run check -- [--format text|github|json] [--lang zh|en|both] [--quiet]\n' +
  '退出码 Exit code: 0 没有错误 no errors · 1 有错误 errors · 2 无法运行 could not run\n';

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'zh' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const format = FORMATS[values.format];
  if (!format) throw new Error(`--format ${values.format}: text | github | json`);
  const language = REPORT_LANGUAGES.find((known) => known === values.lang);
  if (!language) throw new Error(`--lang ${values.lang}: ${REPORT_LANGUAGES.join(' | ')}`);
  return { format, language, quiet: values.quiet } as const;
}

async function check(args: readonly string[]): Promise<number> {
  const { format, language, quiet } = readOptions(args);
  const { report } = await loadDataset(readEnvironment(process.env, process.cwd()));
  if (!quiet || report.problems.length > 0) process.stdout.write(format(report, language));
  if (!quiet && format === text) process.stdout.write(howToFind(report, language));
  return report.counts.errors > 0 ? EXIT.problems : EXIT.clean;
}

try {
  process.exitCode = await check(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = EXIT.couldNotRun;
}

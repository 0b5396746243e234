import { parseArgs } from 'node:util';
import type { Report } from '../../src/pipeline/problems/problem.ts';
import { github } from '../../src/pipeline/report/github.ts';
import { json } from '../../src/pipeline/report/json.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '../../src/pipeline/report/language.ts';
import { text } from '../../src/pipeline/report/text.ts';

type Format = (report: Report, language: ReportLanguage) => string;

const FORMATS: Readonly<Record<string, Format>> = { text, github, json };

export const USAGE =
  '用法 Usage: npm run check -- [--fix | --watch] [--format text|github|json] [--lang zh|en|both] [--quiet]\n' +
  '  --fix    自动改好有把握的写法，并列出改了哪些格 mends what is certain and lists the cells\n' +
  '  --watch  每次保存后重新检查 checks again after each save\n' +
  '  --quiet  只报问题 tells nothing but problems\n' +
  '退出码 Exit code: 0 没有错误 no errors · 1 有错误 errors · 2 无法运行 could not run\n';

export interface Options {
  readonly format: Format;
  readonly language: ReportLanguage;
  readonly quiet: boolean;
  readonly fix: boolean;
  readonly watch: boolean;
}

/** @throws an Error that says which argument is wrong */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'zh' },
      quiet: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const format = FORMATS[values.format];
  if (!format) throw new Error(`--format ${values.format}: ${Object.keys(FORMATS).join(' | ')}`);
  const language = REPORT_LANGUAGES.find((known) => known === values.lang);
  if (!language) throw new Error(`--lang ${values.lang}: ${REPORT_LANGUAGES.join(' | ')}`);
  if (values.fix && (values.watch || format !== text)) {
    throw new Error(
      '--fix 只能单独用，报告为文字。 --fix goes with neither --watch nor another format.',
    );
  }
  const { quiet, fix, watch } = values;
  return { format, language, quiet, fix, watch };
}

/** `npm run diff -- --base REF`: what the public will see change between a commit and the working tree. */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/pipeline/environment.ts';
import type { Locale } from '../src/messages/locale.ts';
import { text } from '../src/pipeline/report/text.ts';
import { compareWith, type Comparison, type Refused } from './diff/compare.ts';
import { asMarkdown, asText } from './diff/render.ts';
import { reviewed, told } from './diff/tell.ts';

const EXIT = { compared: 0, problems: 1, couldNotRun: 2 } as const;

const USAGE =
  '用法 Usage: npm run diff -- --base REF [--format text|json|markdown] [--lang zh|en]\n' +
  '退出码 Exit code: 0 已比较 compared · 1 有一边数据有错 a side has errors · 2 无法运行 could not run\n';

const FORMATS: Readonly<Record<string, (found: Comparison, language: Locale) => string>> = {
  text: (found, language) => asText(told(found, language), language),
  markdown: (found, language) => asMarkdown(reviewed(found, language), language),
  json: ({ base, asOf, diff, byDay }) =>
    `${JSON.stringify({ base: { ref: base.ref, commit: base.sha }, asOf, diff, byDay }, null, 2)}\n`,
};

const SIDES = {
  base: '比较的基础（--base）有错误，当时公布了什么无从得知。 The base has errors; what was public of it can not be told.',
  head: '现在的数据有错误，改正以后才能比较。 The present data has errors; mend them first.',
} as const;

function refusal({ side, report }: Refused, format: string, language: Locale): string {
  if (format === 'json') return `${JSON.stringify({ refused: side, report }, null, 2)}\n`;
  const problems = text(report, language);
  if (format === 'text') return `✗ ${SIDES[side]}\n\n${problems}`;
  return `### ✗ ${SIDES[side]}\n\n~~~~text\n${problems}\n~~~~\n`;
}

async function diff(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'zh' },
    },
  });
  const { base, format: name, lang } = values;
  const format = FORMATS[name];
  if (!format) throw new Error(`--format ${name}: text | json | markdown`);
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang ${lang}: zh | en`);
  if (base === undefined) throw new Error('缺少 --base。 --base is missing.');
  const environment = readEnvironment(process.env, process.cwd());
  const found = await compareWith(base, environment, new Date());
  if ('side' in found) {
    process.stdout.write(refusal(found, name, lang));
    return EXIT.problems;
  }
  process.stdout.write(format(found, lang));
  return found.head.report.counts.errors > 0 ? EXIT.problems : EXIT.compared;
}

try {
  process.exitCode = await diff(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = EXIT.couldNotRun;
}

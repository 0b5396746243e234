/** `npm run diff -- --base REF`: what the public will see change between a commit and the working tree. */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/pipeline/environment.ts';
import type { Locale } from '../src/messages/locale.ts';
import { text } from '../src/pipeline/report/text.ts';
import { print, runCommand } from './command.ts';
import { compareWith, type Comparison, type Refused } from './diff/compare.ts';
import { asMarkdown, asText } from './diff/render.ts';
import { reviewed, told } from './diff/tell.ts';

const EXIT = { compared: 0, problems: 1 } as const;

const USAGE =
  '用法 Usage: npm run diff -- --base REF [--format text|json|markdown] [--lang zh|en] [--quiet]\n' +
  '  --quiet  没有变化也没有问题就不出声 says nothing where nothing changes and nothing is wrong\n' +
  '退出码 Exit code: 0 已比较 compared · 1 有一边数据有错 a side has errors · 2 无法运行 could not run\n';

const FORMATS: Readonly<Record<string, (found: Comparison, language: Locale) => string>> = {
  text: (found, language) =>
    asText((found.head.leftOut ? reviewed : told)(found, language), language),
  markdown: (found, language) => asMarkdown(reviewed(found, language), language),
  json: ({ base, asOf, diff, byDay, head: { leftOut, report } }) => {
    const rows = leftOut?.map(({ file, line }) => ({ file, line })) ?? [];
    const found = { base: { ref: base.ref, commit: base.sha }, asOf, diff, byDay };
    return `${JSON.stringify({ ...found, leftOut: rows, report }, null, 2)}\n`;
  },
};

const SIDES = {
  base: '比较的基础（--base）有错误，当时公布了什么无从得知。 The base has errors; what was public of it can not be told.',
  head: '现在的数据错得无法比较，请先改正。 The errors of the present data leave nothing to compare; mend them first.',
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
      quiet: { type: 'boolean', default: false },
    },
  });
  const { base, format: name, lang, quiet } = values;
  const format = FORMATS[name];
  if (!format) throw new Error(`--format ${name}: text | json | markdown`);
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang ${lang}: zh | en`);
  if (base === undefined) throw new Error('缺少 --base。 --base is missing.');
  const environment = readEnvironment(process.env, process.cwd());
  const found = await compareWith(base, environment, new Date());
  if ('side' in found) {
    print(refusal(found, name, lang));
    return EXIT.problems;
  }
  const isWorthTelling = reviewed(found, lang).sections.length > 0;
  if (!quiet || isWorthTelling) print(format(found, lang));
  return found.head.report.counts.errors > 0 ? EXIT.problems : EXIT.compared;
}

await runCommand(diff, USAGE);

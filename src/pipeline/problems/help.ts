import { CODES, entryOf, type Code } from './catalogue.ts';
import type { Problem } from './problem.ts';
import { FAMILIES, familyOf } from './families.ts';

/** A rule as its help page tells it, with an example filled in. */
interface Help {
  readonly code: Code;
  readonly title: { readonly zh: string; readonly en: string };
  readonly severity: 'error' | 'warning';
  readonly zh: { readonly message: string; readonly fix: string };
  readonly en: { readonly message: string; readonly fix: string };
}

function helpOf(code: Code): Help {
  const { title, severity, example, zh, en } = entryOf(code);
  const filled = { value: '', column: '', ...example } as Parameters<typeof zh>[0];
  const [message, fix] = zh(filled);
  const [messageEn, fixEn] = en(filled);
  return {
    code,
    title,
    severity,
    zh: { message, fix },
    en: { message: messageEn, fix: fixEn },
  };
}

/** Every rule of the catalogue, in its order. */
export const problemHelp = (): readonly Help[] => CODES.map(helpOf);

/** Keeps `<`, `*` and `|` of an example from being read as markup. */
export const plain = (text: string): string => text.replace(/[\\`*_<>{}|[\]]/g, (c) => `\\${c}`);

const SEVERITY = {
  error: '错误，改正后才能发布。Error: stops publication.',
  warning: '提醒，不妨碍发布。Warning: does not stop publication.',
} as const;

/** How a file is opened and mended by hand, by the kind of file that the example is in. */
const STEPS = {
  table: [
    '用 Excel 或 WPS 打开报告里写的文件，按 Ctrl+G，输入格名（如 F12），按回车。',
    '照“改法”改好，按 Ctrl+S；问要不要保留 CSV 格式时，选“是”。',
    '再运行一次 `npm run check`。',
    'Open the file in Excel or WPS, press Ctrl+G, type the cell (such as F12), press Enter. Change it, press Ctrl+S and keep the CSV format. Run `npm run check` again.',
  ],
  text: [
    '用记事本打开报告里写的文件，找到那一行（记事本按 Ctrl+G 可以跳到行号）。',
    '照“改法”改好并保存。',
    '再运行一次 `npm run check`。',
    'Open the file in a text editor and go to the line. Change it, save, and run `npm run check` again.',
  ],
  /** Neither a spreadsheet nor an editor helps: the file itself is wrong. */
  file: ['照“改法”做。', '再运行一次 `npm run check`。', 'Do so, and run `npm run check` again.'],
} as const;

/** An example of a mistake and its remedy, as Markdown, what is said of it, and the kind of file it is in. */
export interface Example {
  readonly told: Pick<Problem, 'message' | 'fix' | 'english'>;
  readonly markdown: string;
  readonly kind: keyof typeof STEPS;
}

/** The help page of one rule. */
export function helpPage(code: Code, { told, markdown, kind }: Example): string {
  const { title, severity } = entryOf(code);
  const { message, fix, english } = told;
  const { why } = familyOf(code);
  const steps = STEPS[kind];
  return [
    `# ${plain(title.zh)}`,
    '',
    `${plain(title.en)} · \`${code}\``,
    '',
    SEVERITY[severity],
    '',
    '## 什么意思 What it means',
    '',
    `> ${plain(message)}`,
    '>',
    `> ${plain(english.message)}`,
    '',
    '## 为什么要改 Why it matters',
    '',
    `${why.zh} ${why.en}`,
    '',
    '## 例子 Example',
    '',
    markdown,
    '',
    '## 怎么改 How to mend it',
    '',
    `**${plain(fix)}** ${plain(english.fix)}`,
    '',
    ...steps.slice(0, -1).map((step, at) => `${at + 1}. ${step}`),
    '',
    steps.at(-1) ?? '',
    '',
    '[全部问题代码 All codes](../problems.md)',
    '',
  ].join('\n');
}

/** The list of all rules, `docs/problems.md`. */
export const helpIndex = (): string =>
  [
    '# 问题代码 Problem codes',
    '',
    '`npm run check` 能发现的每一种问题，点开看例子和改法。由程序生成，请勿手改。',
    '',
    'Every kind of problem that `npm run check` finds, each with an example and its remedy. Generated; do not edit.',
    ...FAMILIES.flatMap(({ title, codes }) => [
      '',
      `## ${title.zh} ${title.en}`,
      '',
      ...codes.map((code) => {
        const { title: name } = entryOf(code);
        return `- [${plain(name.zh)}](problems/${code}.md) · ${plain(name.en)} · \`${code}\``;
      }),
    ]),
    '',
  ].join('\n');

import { groupBy } from '../../domain/group.ts';
import type { Problem, Report } from '../problems/problem.ts';

export type ReportLanguage = 'zh' | 'en';

const WORDS = {
  zh: {
    error: '错误',
    warning: '提醒',
    fix: '改法：',
    inFile: (n: number) => `${n} 个问题`,
    whole: '整个文件',
    line: (n: number) => `第 ${n} 行`,
    cell: (column: string, cell: string) => `${column}（${cell}）`,
    held: (n: number) => `不公布的通告 ${n} 条，内容不会出现在网站上：`,
    more: (n: number) => `  另有 ${n} 条，见 --format json。`,
    clean: (files: number, rows: number) => `没有发现问题：读了 ${files} 个文件、${rows} 行数据。`,
    summary: (errors: number, warnings: number, files: number) =>
      `共 ${errors} 个错误、${warnings} 个提醒，涉及 ${files} 个文件。${errors > 0 ? '改正全部错误后才能发布。' : '提醒不妨碍发布。'}`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    fix: 'Fix: ',
    inFile: (n: number) => (n === 1 ? '1 problem' : `${n} problems`),
    whole: 'whole file',
    line: (n: number) => `line ${n}`,
    cell: (column: string, cell: string) => `${column} (${cell})`,
    held: (n: number) =>
      `Held back, and not shown on the site: ${n === 1 ? '1 notice' : `${n} notices`}.`,
    more: (n: number) => `  And ${n} more; see --format json.`,
    clean: (files: number, rows: number) => `No problems: ${files} files and ${rows} rows read.`,
    summary: (errors: number, warnings: number, files: number) =>
      `Errors: ${errors}, warnings: ${warnings}, files concerned: ${files}. ${errors > 0 ? 'Publication waits until all errors are mended.' : 'Warnings do not stop publication.'}`,
  },
} as const;

function lines(problem: Problem, language: ReportLanguage): string[] {
  const words = WORDS[language];
  const { message, fix } = language === 'zh' ? problem : problem.english;
  const { line, column, cell, severity, rule } = problem;
  const where = [
    line === null ? words.whole : words.line(line),
    column !== null && cell !== null ? words.cell(column, cell) : (cell ?? ''),
  ].filter((part) => part !== '');
  return [
    `  ${where.join(' ')}  ${words[severity]} ${rule}`,
    `    ${message}`,
    `    ${words.fix}${fix}`,
  ];
}

/** More than this many notices are told as a number. */
const HELD_SHOWN = 20;

function heldLines({ heldBack }: Report, language: ReportLanguage): string {
  if (heldBack.length === 0) return '';
  const words = WORDS[language];
  const shown = heldBack.slice(0, HELD_SHOWN).map((held) => {
    const { message } = language === 'zh' ? held : held.english;
    return `  ${held.notice}  ${message}`;
  });
  const more = heldBack.length - shown.length;
  return [
    '',
    words.held(heldBack.length),
    ...shown,
    ...(more > 0 ? [words.more(more)] : []),
    '',
  ].join('\n');
}

/** The report for people: by file, in the order of its lines, with a count of each and a summary at the end. */
export function text(report: Report, language: ReportLanguage): string {
  const words = WORDS[language];
  const { files, rows, errors, warnings } = report.counts;
  const held = heldLines(report, language);
  if (report.problems.length === 0) return `${words.clean(files, rows)}\n${held}`;
  const byFile = groupBy(report.problems, ({ file }) => file);
  const parts = [...byFile].map(([file, problems]) =>
    [
      `${file}  ${words.inFile(problems.length)}`,
      ...problems.flatMap((problem) => lines(problem, language)),
      '',
    ].join('\n'),
  );
  return `${parts.join('\n')}\n${words.summary(errors, warnings, byFile.size)}\n${held}`;
}

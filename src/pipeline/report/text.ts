import { groupBy } from '../../domain/group.ts';
import { helpFile } from '../problems/help-file.ts';
import type { Problem, Report } from '../problems/problem.ts';
import { languagesOf, toldIn, type ReportLanguage } from './language.ts';
import { said, wordsIn } from './words.ts';

/** What stands in the cell, unless the message says it. */
const quoted = ({ value, message }: Problem, language: ReportLanguage): string[] =>
  value === null || value === '' || message.includes(value)
    ? []
    : [said(language, ({ now }) => now, '') + JSON.stringify(value)];

/** The cell and its column, as far as the problem is of one. */
const whereIs = ({ column, cell }: Problem): string =>
  [column === null ? '' : (cell ?? ''), column ?? ''].filter(Boolean).join(' ');

/** One problem; or several blank cells of a row, which an import leaves, with one remedy. */
function problemLines(problems: readonly Problem[], language: ReportLanguage): string[] {
  const [problem] = problems;
  if (!problem) return [];
  const { severity, rule } = problem;
  const where = problems.map(whereIs).join(said(language, ({ and }) => and, ''));
  const kind = `${said(language, (words) => words[severity])} ${rule}`;
  const told = languagesOf(language).flatMap((one) => {
    const { message, fix } = toldIn(one, problem);
    const words = wordsIn(one);
    return [problems.length > 1 ? words.blank(problems.length) : message, `${words.fix}${fix}`];
  });
  return [
    [where, kind].filter(Boolean).join('  '),
    ...[
      ...quoted(problem, language),
      ...told,
      `${said(language, ({ help }) => help, '')}${helpFile(rule)}`,
    ].map((line) => `  ${line}`),
  ];
}

/** Row of a spreadsheet in which the cell stands. */
const rowOf = ({ cell }: Problem): number | null =>
  cell === null ? null : Number(cell.replace(/^[A-Z]+/, ''));

/** Problems that are told as one: blank cells with the same remedy. */
const alike = (problems: readonly Problem[]): (readonly Problem[])[] => [
  ...groupBy(problems, (problem) =>
    problem.rule === 'cell-blank' ? problem.fix : problem,
  ).values(),
];

function rowLines(problems: readonly Problem[], language: ReportLanguage): string[] {
  const [first] = problems;
  if (!first) return [];
  const { line } = first;
  const heading = said(language, (words) =>
    line === null ? words.whole : words.row(line, rowOf(first)),
  );
  return [
    `  ${heading}`,
    ...alike(problems)
      .flatMap((some) => problemLines(some, language))
      .map((text) => `    ${text}`),
  ];
}

function fileLines(file: string, problems: readonly Problem[], language: ReportLanguage): string[] {
  const rows = groupBy(problems, ({ line }) => line);
  const count = said(language, (words) => words.inFile(problems.length));
  return [`${file}  ${count}`, ...[...rows.values()].flatMap((row) => rowLines(row, language)), ''];
}

/** More than this many notices are told as a number. */
const HELD_SHOWN = 20;

function heldLines({ heldBack }: Report, language: ReportLanguage): string[] {
  if (heldBack.length === 0) return [];
  const shown = heldBack.slice(0, HELD_SHOWN).map((held) => {
    const told = { zh: held.message, en: held.english.message };
    return `  ${held.notice}  ${languagesOf(language)
      .map((one) => told[one])
      .join(' ')}`;
  });
  const more = heldBack.length - shown.length;
  return [
    '',
    said(language, (words) => words.held(heldBack.length)),
    ...shown,
    ...(more > 0 ? [`  ${said(language, (words) => words.more(more))}`] : []),
  ];
}

function summary(report: Report, files: number, language: ReportLanguage): string[] {
  const { errors, warnings } = report.counts;
  return languagesOf(language).map((one) =>
    report.problems.length === 0
      ? wordsIn(one).clean(report.counts.files, report.counts.rows)
      : wordsIn(one).summary(errors, warnings, files),
  );
}

const hasError = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Files with errors first, each part in the order of their names. */
const urgentFirst = (files: ReadonlyMap<string, readonly Problem[]>) =>
  [...files].toSorted(([, a], [, b]) => Number(hasError(b)) - Number(hasError(a)));

/** What would move the cursor, colour the screen or turn the line around is named instead. */
const inert = (line: string): string =>
  line.replaceAll(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (c) => `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

/** The report for people: by file and row, with what to do, a count of each and a summary at the end. */
export function text(report: Report, language: ReportLanguage): string {
  const byFile = groupBy(report.problems, ({ file }) => file);
  const lines = [
    ...urgentFirst(byFile).flatMap(([file, problems]) => fileLines(file, problems, language)),
    ...summary(report, byFile.size, language),
    ...heldLines(report, language),
    '',
  ];
  return lines.map(inert).join('\n');
}

/** How to find a cell in a spreadsheet, by the example of the first that is wrong; nothing where none is. */
export function howToFind({ problems }: Report, language: ReportLanguage): string {
  const named = problems.filter(({ file, cell }) => file.endsWith('.csv') && cell !== null);
  const { cell } = named.find(({ severity }) => severity === 'error') ?? named[0] ?? {};
  if (!cell) return '';
  return `${said(language, ({ find }) => find(cell), '\n')}\n`;
}

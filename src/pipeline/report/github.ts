import type { Problem, Report } from '../problems/problem.ts';
import type { ReportLanguage } from './text.ts';

/** Workflow commands escape what would end them: https://github.com/actions/toolkit, packages/core/src/command.ts. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(problem: Problem, language: ReportLanguage): string {
  const { file, line, character, column, cell, rule, severity } = problem;
  const { message, fix } = language === 'zh' ? problem : problem.english;
  const where = [column, cell].filter((part) => part !== null).join(' ');
  const properties = [
    ['file', file],
    ['line', line],
    ['col', character],
    ['title', where === '' ? rule : `${rule} ${where}`],
  ]
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeData(`${message}\n${fix}`)}`;
}

/** The report as annotations on the lines of a pull request. */
export const github = (report: Report, language: ReportLanguage): string =>
  report.problems.map((problem) => `${command(problem, language)}\n`).join('');

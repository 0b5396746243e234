import type { Problem, Report } from '../problems/problem.ts';
import { languagesOf, toldIn, type ReportLanguage } from './language.ts';

/** Workflow commands escape what would end them: https://github.com/actions/toolkit, packages/core/src/command.ts. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(problem: Problem, language: ReportLanguage): string {
  const { file, line, character, column, cell, rule, severity } = problem;
  const told = languagesOf(language).flatMap((one) => {
    const { message, fix } = toldIn(one, problem);
    return [message, fix];
  });
  const where = [column, cell].filter((part) => part !== null).join(' ');
  const properties = [
    ['file', file],
    ['line', line],
    ['col', character],
    ['title', where === '' ? rule : `${rule} ${where}`],
  ]
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeData(told.join('\n'))}`;
}

/** The report as annotations on the lines of a pull request. */
export const github = (report: Report, language: ReportLanguage): string =>
  report.problems.map((problem) => `${command(problem, language)}\n`).join('');

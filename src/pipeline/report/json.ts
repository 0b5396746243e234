import type { Report } from '../problems/problem.ts';

/** The report for programs. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
